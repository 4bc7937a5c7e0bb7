@echo off
rem Runs lib\site-gen.jar with settings under which Java starts fast.
rem
rem JAVA_HOME                 where Java is; else it is found by PATH
rem JAVA_OPTS, SITE_GEN_OPTS  more options for Java
rem
rem This file is read in whatever code page the console has: all but the lines after "chcp 65001" must be ASCII.

setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "home=%%~fI"
set "jar=%home%\lib\site-gen.jar"

set "java="
set "too_old="
if defined JAVA_HOME call :try_java "%JAVA_HOME%\bin\java.exe"
if not defined java for %%I in (java.exe) do call :try_java "%%~$PATH:I"
if not defined java goto no_java

rem As in bin/site-gen, where the reasons are; who says anything says all of the heap. Java adds up the class data by itself:
rem times of files cannot be compared here.
set "settings=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:+VerifySharedSpaces -Dfile.encoding=UTF-8"
set "compiler=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.3 -XX:C1MaxInlineSize=20 -XX:+UseSerialGC"
set "heap=-Xms128m -XX:NewSize=64m"
if defined JAVA_OPTS set "heap="
if defined SITE_GEN_OPTS set "heap="
set "class_data="
if not defined LOCALAPPDATA goto run

rem The archive belongs to this jar, where it lies, and to this Java.
set "checksum="
set /p checksum=<"%jar%.sha256"
set "place=%home::=%"
set "place=%place:\=-%"
set "cache=%LOCALAPPDATA%\site-gen"
set "data=%cache%\%checksum:~0,16%-%version%-%place%"
call :find_class_data
if defined class_data goto run
if exist "%data%.failed" goto run
if "%~1"=="build" call :make_class_data
if "%~1"=="check" call :make_class_data
call :find_class_data

:run
"%java%" %settings% %compiler% %heap% %class_data% %JAVA_OPTS% %SITE_GEN_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem Whether the class data archive is there and whole: Java does not survive one that was cut off.
:find_class_data
set "length="
if not exist "%data%.jsa" exit /b 0
if not exist "%data%.length" exit /b 0
set /p length=<"%data%.length"
for %%I in ("%data%.jsa") do if "%%~zI"=="%length%" set class_data="-XX:SharedArchiveFile=%data%.jsa"
exit /b 0

rem Whether the Java at %1 can run site-gen; if so, sets java and version.
:try_java
if not exist "%~1" exit /b 0
set "version="
set "major=0"
if exist "%~dp1..\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%~dp1..\release") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
if not defined version for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~V"
if not defined version exit /b 0
for /f "delims=.-+_" %%M in ("%version%") do set "major=%%M"
if %major% GEQ 17 set "java=%~1"
if not defined java set "too_old=%version%"
exit /b 0

rem Makes the class data archive from the builds of a rehearsal. Whatever goes wrong costs nothing but speed. A file that
rem says so keeps later runs from trying in vain.
:make_class_data
set "work=%cache%\new-%RANDOM%-%RANDOM%"
mkdir "%work%" >nul 2>nul || exit /b 0
"%java%" %settings% %compiler% "-XX:ArchiveClassesAtExit=%work%\jsa" -cp "%jar%" org.sitegen.cli.RehearsalMain "%work%\rehearsal" <nul >nul 2>nul
if not "%ERRORLEVEL%"=="0" goto class_data_failed
"%java%" %settings% %compiler% "-XX:SharedArchiveFile=%work%\jsa" -Xshare:on -jar "%jar%" version <nul >nul 2>nul
if not "%ERRORLEVEL%"=="0" goto class_data_failed
for %%I in ("%work%\jsa") do >"%data%.length" echo %%~zI
move /y "%work%\jsa" "%data%.jsa" >nul 2>nul
forfiles /p "%cache%" /m *.jsa /d -90 /c "cmd /c del /f @path" >nul 2>nul
rmdir /s /q "%work%" >nul 2>nul
exit /b 0
:class_data_failed
type nul >"%data%.failed" 2>nul
rmdir /s /q "%work%" >nul 2>nul
exit /b 0

:no_java
for /f "tokens=2 delims=:" %%P in ('chcp') do set "code_page=%%P"
chcp 65001 >nul
if defined too_old (
  >&2 echo site-gen: 找到的 Java 是 %too_old%，太舊了：site-gen 需要 Java 17 或更新的版本。請安裝 Java，或把環境變數 JAVA_HOME 設為它所在的資料夾。
  >&2 echo site-gen: The Java that was found is %too_old%, which is too old: site-gen needs Java 17 or newer. Install it, or set JAVA_HOME to its folder.
) else (
  >&2 echo site-gen: 找不到 Java：site-gen 需要 Java 17 或更新的版本。請安裝 Java，或把環境變數 JAVA_HOME 設為它所在的資料夾。
  >&2 echo site-gen: No Java was found: site-gen needs Java 17 or newer. Install it, or set JAVA_HOME to its folder.
)
chcp %code_page: =% >nul
exit /b 3
