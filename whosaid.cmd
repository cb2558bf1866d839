@echo off
rem Runs whosaid from its source tree; first builds what is not built yet or older than its sources.
setlocal enableextensions
set "home=%~dp0"
set "cli=cli\target\whosaid-cli.jar"
set "server=claims-api\target\quarkus-app\quarkus-run.jar"
set "mcp=mcp-server\target\whosaid-mcp.jar"
set "lsp=language-server\target\whosaid-lsp.jar"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /c:" version "') do set "version=%%~v"
if not defined version goto :no_java
for /f "delims=.-+" %%r in ("%version%") do set "release=%%r"
if %release% lss 17 goto :no_java

if /i "%~1"=="test" goto :test
if /i "%~1"=="serve" goto :serve
if /i "%~1"=="mcp" goto :mcp
if /i "%~1"=="lsp" goto :lsp

call :build "%cli%" cli article-text attribution wording check-worthiness quote-extractor models-en
if errorlevel 1 exit /b 2
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 ^
  "-Dwhosaid.server=%home%%server%" -jar "%home%%cli%" %*
exit /b %errorlevel%

:serve
call :build "%server%" claims-api embedded-postgres web-ui article-text attribution wording check-worthiness quote-extractor models-en
if errorlevel 1 exit /b 2
rem The command line starts the server with the options that follow.
call :build "%cli%" cli article-text attribution wording check-worthiness quote-extractor models-en
if errorlevel 1 exit /b 2
"%java%" "-Dwhosaid.server=%home%%server%" -jar "%home%%cli%" %*
exit /b %errorlevel%

:mcp
call :build "%mcp%" mcp-server cli article-text attribution wording check-worthiness quote-extractor models-en
if errorlevel 1 exit /b 2
rem The command line starts the program with the options that follow.
call :build "%cli%" cli article-text attribution wording check-worthiness quote-extractor models-en
if errorlevel 1 exit /b 2
"%java%" -Xlog:disable -Xlog:all=error:stderr "-Dwhosaid.mcp=%home%%mcp%" -jar "%home%%cli%" %*
exit /b %errorlevel%

:lsp
call :build "%lsp%" language-server cli article-text attribution wording check-worthiness quote-extractor models-en
if errorlevel 1 exit /b 2
rem The command line starts the program with the options that follow.
call :build "%cli%" cli article-text attribution wording check-worthiness quote-extractor models-en
if errorlevel 1 exit /b 2
"%java%" -Xlog:disable -Xlog:all=error:stderr "-Dwhosaid.lsp=%home%%lsp%" -jar "%home%%cli%" %*
exit /b %errorlevel%

:test
if defined WHOSAID_CHROMIUM goto :verify
for %%c in ("%ProgramFiles%\Google\Chrome\Application\chrome.exe" "%LocalAppData%\Chromium\Application\chrome.exe") do (
  if exist "%%~c" set "WHOSAID_CHROMIUM=%%~c"
)
if defined WHOSAID_CHROMIUM goto :verify
echo whosaid: the browser tests need Chromium; install it or Chrome, or set WHOSAID_CHROMIUM to its chrome.exe 1>&2
exit /b 2
:verify
cd /d "%home%"
call mvnw.cmd -B verify
exit /b %errorlevel%

:no_java
echo whosaid: needs Java 17 or later; install a JDK and put it on the PATH or into JAVA_HOME 1>&2
exit /b 2

rem Makes sure that %1 is built, the product of the modules %2..., the first of which needs the others.
:build
set "product=%home%%~1"
set "module=%~2"
set "sources='%home%pom.xml'"
shift
:sources
if "%~1"=="" goto :compare
set "sources=%sources%,'%home%%~1\pom.xml','%home%%~1\src'"
shift
goto :sources
:compare
if not exist "%product%" goto :make
powershell -NoProfile -Command "$b=(Get-Item '%product%','%product%.stamp' -ErrorAction Ignore | Sort-Object LastWriteTime)[-1].LastWriteTime; if (Get-ChildItem -Recurse -File %sources% | Where-Object LastWriteTime -gt $b | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 exit /b 0
:make
if not exist "%home%target" mkdir "%home%target"
set "told="
:lock
mkdir "%home%target\build.lock" 2>nul
if not errorlevel 1 goto :locked
if not defined told echo whosaid: waiting for another build to end; if there is none, delete %home%target\build.lock 1>&2
set "told=yes"
ping -n 2 127.0.0.1 >nul
goto :lock
:locked
echo whosaid: building %module% (the first time takes some minutes) ... 1>&2
pushd "%home%"
call mvnw.cmd -q -B -Dquick -DskipTests package -pl %module% -am > "%home%target\build-%module%.log" 2>&1
set "failed=%errorlevel%"
popd
rmdir "%home%target\build.lock"
if not "%failed%"=="0" (
  type "%home%target\build-%module%.log" 1>&2
  echo whosaid: the build failed; see above, or %home%target\build-%module%.log 1>&2
  exit /b 1
)
type nul > "%product%.stamp"
exit /b 0
