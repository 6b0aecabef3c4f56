; The installer for Windows, by NSIS 3 with MultiUser: makensis /DVERSION=0.1.0 /DSOURCE=dist\companion
; /DTARGET=dist\companion-0.1.0-setup.exe packaging\windows\companion.nsi
;
; companion-setup.exe /S [/AllUsers | /CurrentUser] [/D=C:\folder]
; uninstall.exe /S [/AllUsers | /CurrentUser] [/PURGE]
;
; /S            asks nothing and shows nothing
; /AllUsers     for everybody on this computer (needs an administrator), below Program Files
; /CurrentUser  for this person, below AppData\Local\Programs; this is what happens by default
; /PURGE        removes the data of the person who runs it as well; without it they stay

!ifndef VERSION
  !error "VERSION is missing: makensis /DVERSION=…"
!endif
!ifndef SOURCE
  !error "SOURCE is missing: the folder that PyInstaller has made"
!endif
!ifndef TARGET
  !define TARGET "companion-${VERSION}-setup.exe"
!endif
!ifndef NUMBERS
  !define NUMBERS "${VERSION}.0"
!endif

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true

!define NAME "Companion"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APP_KEY "Software\${NAME}"
!define PACK_CLASS "Companion.Pack"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${APP_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${APP_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallFolder"

!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include x64.nsh

Name "${NAME} ${VERSION}"
OutFile "${TARGET}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs ${NAME}"
VIAddVersionKey LegalCopyright "The Companion contributors, MPL-2.0"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\companion-window.exe"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"

; Windows lets nobody write into a program that runs. Silently: error level 4.
!macro END_IF_RUNNING
  ${If} ${FileExists} "$INSTDIR\companion-window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\companion-window.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "Please end ${NAME} first (its icon may be in the tray)." /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    SetErrorLevel 3
    Abort
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Section "-Companion"
  ; An older version is replaced as a whole: what it had and this one has not is to go.
  !insertmacro END_IF_RUNNING
  ${If} ${FileExists} "$INSTDIR\companion-window.exe"
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\companion-window.exe"

  ; SHCTX is the registry of all or of this person, as was chosen.
  WriteRegStr SHCTX "${APP_KEY}" InstallFolder "$INSTDIR"
  WriteRegStr SHCTX "${APP_KEY}" InstallMode "$MultiUser.InstallMode"

  WriteRegStr SHCTX "Software\Classes\companion" "" "URL:Companion"
  WriteRegStr SHCTX "Software\Classes\companion" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\companion\DefaultIcon" "" "$INSTDIR\companion-window.exe,0"
  WriteRegStr SHCTX "Software\Classes\companion\shell\open\command" "" \
    '"$INSTDIR\companion-window.exe" open "%1"'
  ; By this scheme forums on a Discourse lead back after a sign-in. Another app that has it keeps it.
  ReadRegStr $0 SHCTX "Software\Classes\discourse\shell\open\command" ""
  ${If} $0 == ""
    WriteRegStr SHCTX "Software\Classes\discourse" "" "URL:Companion"
    WriteRegStr SHCTX "Software\Classes\discourse" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\discourse\shell\open\command" "" \
      '"$INSTDIR\companion-window.exe" open "%1"'
  ${EndIf}
  WriteRegStr SHCTX "Software\Classes\.companionpack" "" "${PACK_CLASS}"
  WriteRegStr SHCTX "Software\Classes\.companionpack" "Content Type" "application/vnd.companion.pack"
  WriteRegStr SHCTX "Software\Classes\${PACK_CLASS}" "" "Course pack"
  WriteRegStr SHCTX "Software\Classes\${PACK_CLASS}\DefaultIcon" "" "$INSTDIR\companion-window.exe,0"
  WriteRegStr SHCTX "Software\Classes\${PACK_CLASS}\shell\open\command" "" \
    '"$INSTDIR\companion-window.exe" open "%1"'
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\companion.exe" "" \
    "$INSTDIR\companion.exe"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayName "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\companion-window.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" Publisher "The Companion contributors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" UninstallString \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" QuietUninstallString \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" NoRepair 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" EstimatedSize $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "un.Companion"
  SectionIn RO
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ; Only what was installed: whatever else lies in the folder is not ours.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\companion.exe"
  Delete "$INSTDIR\companion-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  DeleteRegKey SHCTX "Software\Classes\companion"
  ReadRegStr $0 SHCTX "Software\Classes\discourse\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\companion-window.exe" open "%1"'
    DeleteRegKey SHCTX "Software\Classes\discourse"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${PACK_CLASS}"
  DeleteRegKey SHCTX "Software\Classes\.companionpack"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\companion.exe"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${APP_KEY}"
  ; Starting at login is a choice of the person, in the app's settings.
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "companion"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Off, unless the person switches it on or /PURGE is given.
Section /o "un.My data: accounts, posts that wait, drafts" UN_DATA
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\companion"
SectionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  !insertmacro END_IF_RUNNING
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${UN_DATA} ${SF_SELECTED}
  ${EndIf}
FunctionEnd
