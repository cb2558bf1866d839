@echo off
rem Runs whosaid.
setlocal enableextensions
for %%d in ("%~dp0..") do set "root=%%~fd"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /c:" version "') do set "version=%%~v"
if not defined version goto :no_java
for /f "delims=.-+" %%r in ("%version%") do set "release=%%r"
if %release% lss 17 goto :no_java

"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  "-Dwhosaid.server=%root%\lib\quarkus-run.jar" "-Dwhosaid.mcp=%root%\lib\whosaid-mcp.jar" ^
  "-Dwhosaid.lsp=%root%\lib\whosaid-lsp.jar" -jar "%root%\lib\whosaid-cli.jar" %*
exit /b %errorlevel%

:no_java
echo whosaid: needs Java 17 or later; install it and put it on the PATH or into JAVA_HOME 1>&2
exit /b 2
