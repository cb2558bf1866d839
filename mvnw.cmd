@echo off
rem Runs Maven, of version 3.8 or later: MAVEN_HOME's, the PATH's, or one of its own, which it takes
rem from the Maven repository that MVNW_REPOURL names.
setlocal enableextensions
set "version=3.9.11"
set "sha512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978"
set "wrapper=%USERPROFILE%\.m2\wrapper"
set "own=%wrapper%\apache-maven-%version%\bin\mvn.cmd"

if defined MAVEN_HOME call :good "%MAVEN_HOME%\bin\mvn.cmd" && goto :run
for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do call :good "%%m" && goto :run
set "mvn=%own%"
if exist "%own%" goto :run
if not defined MVNW_REPOURL (
  echo mvnw: no Maven 3.8 or later; put one on the PATH, or set MVNW_REPOURL to a Maven repository's address 1>&2
  exit /b 2
)

set "draft=%wrapper%\draft-%RANDOM%"
mkdir "%draft%"
set "url=%MVNW_REPOURL%/org/apache/maven/apache-maven/%version%/apache-maven-%version%-bin.tar.gz"
echo mvnw: fetching Maven %version% ... 1>&2
curl -fsSL -o "%draft%\maven.tar.gz" "%url%"
if errorlevel 1 (
  echo mvnw: %url% could not be fetched; check MVNW_REPOURL 1>&2
  rmdir /s /q "%draft%"
  exit /b 2
)
certutil -hashfile "%draft%\maven.tar.gz" SHA512 | findstr /i /x "%sha512%" >nul
if errorlevel 1 (
  echo mvnw: %url% is not the file that it should be; check MVNW_REPOURL 1>&2
  rmdir /s /q "%draft%"
  exit /b 2
)
tar -xzf "%draft%\maven.tar.gz" -C "%draft%"
move "%draft%\apache-maven-%version%" "%wrapper%" >nul
rmdir /s /q "%draft%"

:run
call "%mvn%" %*
exit /b %errorlevel%

rem Whether the Maven at %1 is new enough.
:good
set "mvn=%~1"
for /f "tokens=3,4 delims=. " %%a in ('call "%~1" --version 2^>nul ^| findstr /c:"Apache Maven"') do (
  if %%a gtr 3 exit /b 0
  if %%a equ 3 if %%b geq 8 exit /b 0
)
exit /b 1
