; What our installer says beside electron-builder's own texts, in Chinese and English. UTF-8 with byte order mark.
; Where cases lie is said by its general name: with an installation for everybody $APPDATA is another folder.
!macro customHeader
  !ifndef BUILD_UNINSTALLER
    LangString pilinWelcomeTitle ${LANG_SIMPCHINESE} "安装毗邻文书 Pilin"
    LangString pilinWelcomeTitle ${LANG_ENGLISH} "Install Pilin"
    LangString pilinWelcome ${LANG_SIMPCHINESE} "将在本机安装毗邻文书 ${VERSION}。$\r$\n$\r$\n可以只为自己安装（不需要管理员权限），也可以为本机所有用户安装。$\r$\n$\r$\n程序不需要网络。单位没有自设服务器的，案件保存在每个用户自己的文件夹中；升级和卸载都不会删除案件。$\r$\n$\r$\n升级前请先关闭正在运行的程序。"
    LangString pilinWelcome ${LANG_ENGLISH} "Pilin ${VERSION} will be installed on this computer.$\r$\n$\r$\nIt can be installed for yourself alone (no administrator's rights are needed) or for everybody who uses this computer.$\r$\n$\r$\nThe program needs no network. Unless an office sets a server of its own, cases are kept in a folder of each person's own; neither an update nor uninstalling deletes them.$\r$\n$\r$\nClose the program before you update it."
  !else
    LangString pilinRemoveTitle ${LANG_SIMPCHINESE} "卸载毗邻文书 Pilin"
    LangString pilinRemoveTitle ${LANG_ENGLISH} "Uninstall Pilin"
    LangString pilinRemove ${LANG_SIMPCHINESE} "将从本机卸载程序。$\r$\n$\r$\n案件、已签发文书和设置不会删除，仍保存在每个用户自己的文件夹中：$\r$\n%APPDATA%\Pilin$\r$\n$\r$\n重新安装后可以继续使用。"
    LangString pilinRemove ${LANG_ENGLISH} "The program will be removed from this computer.$\r$\n$\r$\nCases, issued papers and settings are not deleted. They stay in a folder of each person's own:$\r$\n%APPDATA%\Pilin$\r$\n$\r$\nInstall the program again to go on with them."
    LangString pilinKept ${LANG_SIMPCHINESE} "程序已卸载。案件仍保存在原处：%APPDATA%\Pilin"
    LangString pilinKept ${LANG_ENGLISH} "The program was removed. Cases are kept where they were: %APPDATA%\Pilin"
  !endif
!macroend

!macro customWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "$(pilinWelcomeTitle)"
  !define MUI_WELCOMEPAGE_TEXT "$(pilinWelcome)"
  !insertmacro MUI_PAGE_WELCOME
!macroend

!macro customUnWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "$(pilinRemoveTitle)"
  !define MUI_WELCOMEPAGE_TEXT "$(pilinRemove)"
  !insertmacro MUI_UNPAGE_WELCOME
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    ${ifNot} ${Silent}
      MessageBox MB_OK|MB_ICONINFORMATION "$(pilinKept)"
    ${endIf}
  ${endIf}
!macroend
