; What the installer says before it installs; NSIS brings its other texts in Albanian itself, and names its own button
; where $_CLICK stands.
!macro customWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "Mirë se erdhët te Hartuesi"
  !define MUI_WELCOMEPAGE_TEXT "Hartuesi instalohet vetëm për përdoruesin tuaj: nuk duhet fjalëkalimi i administratorit dhe nuk duhet interneti.$\r$\n$\r$\nNëse keni një version më të vjetër, planet tuaja mbeten aty ku janë. Para se t'i ndryshojë, programi bën një kopje rezervë të bibliotekës.$\r$\n$\r$\n$_CLICK"
  !insertmacro MUI_PAGE_WELCOME
!macroend

; In Albanian on every Windows: in that language the help names what has to be clicked.
!macro customInit
  StrCpy $LANGUAGE 1052
!macroend

!macro customUnInit
  StrCpy $LANGUAGE 1052
!macroend
