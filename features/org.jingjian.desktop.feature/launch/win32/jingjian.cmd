@echo off
rem jingjian [--data DIR]          opens the desktop
rem jingjian JOB [ARGUMENT...]     does one job without a window; "jingjian help" lists them
rem jingjian update SITE.zip       installs what is newer in an archived update site
setlocal
set "HERE=%~dp0"
set "LEAST=21"
set "JAVA="
set "PROBE=%TEMP%\jingjian-java-%RANDOM%.txt"

call :try "%HERE%jre\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Tencent\*" "%ProgramFiles%\Alibaba\*") do call :try "%%~D\bin\java.exe"
if not defined JAVA goto missing

call :jar org.eclipse.equinox.launcher LAUNCHER
set "CACHE=%LOCALAPPDATA%\Jingjian"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
rem What goes on for long is done sooner with the better compiler too.
set "QUICK="@%HERE%quick.options""
for %%J in (intake journal backup restore demo) do if "%~1"=="%%J" set "QUICK="
set FLAGS=-XX:+UseSerialGC %QUICK% -Xshare:auto -Xlog:disable -XX:+AutoCreateSharedArchive -Djava.awt.headless=true "-Djava.util.logging.config.file=%HERE%logging.properties"

set "FIRST=%~1"
if not defined FIRST goto desktop
if "%FIRST%"=="--data" goto desktop
if "%FIRST%"=="--password-file" goto desktop
if "%FIRST%"=="-nl" goto desktop
if "%FIRST%"=="update" goto update

call :jar org.jingjian.cli CLI
call :jar org.eclipse.osgi FRAMEWORK
"%JAVA%" %FLAGS% "-XX:SharedArchiveFile=%CACHE%\cli-%MAJOR%.jsa" -Djdk.console=java.base "-Djingjian.plugins=%HERE%plugins" -cp "%CLI%;%FRAMEWORK%" org.jingjian.cli.Main %*
exit /b %ERRORLEVEL%

:update
"%JAVA%" %FLAGS% "-XX:SharedArchiveFile=%CACHE%\update-%MAJOR%.jsa" -jar "%LAUNCHER%" -nosplash -application org.jingjian.ui.update.application -data @noDefault %2 %3 %4
exit /b %ERRORLEVEL%

:desktop
start "" "%JAVA:java.exe=javaw.exe%" %FLAGS% "-XX:SharedArchiveFile=%CACHE%\desktop-%MAJOR%.jsa" -Xmx1g -jar "%LAUNCHER%" %*
exit /b 0

rem Takes a java.exe for JAVA if there is none yet and its version will do.
:try
if defined JAVA exit /b
if not exist "%~1" exit /b
set "VERSION="
set "MAJOR=0"
"%~1" -version >"%PROBE%" 2>&1
for /f "tokens=3" %%V in ('findstr /c:" version " "%PROBE%"') do if not defined VERSION set "VERSION=%%~V"
del "%PROBE%" 2>nul
if not defined VERSION exit /b
for /f "delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% GEQ %LEAST% set "JAVA=%~1"
exit /b

rem The jar of a bundle in the version in use: an update leaves the other ones where they were.
:jar
for /f "tokens=3 delims=," %%F in ('findstr /b /c:"%~1," "%HERE%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"') do set "%~2=%HERE%%%F"
exit /b

rem From here on in UTF-8.
:missing
chcp 65001 >nul
echo 镜鉴需要 Java %LEAST% 或更高版本：请安装，或用 JAVA_HOME 指定其位置。 Jingjian needs Java %LEAST% or newer: install it, or name its folder in JAVA_HOME.
pause
exit /b 1
