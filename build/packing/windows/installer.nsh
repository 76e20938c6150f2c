; What our installer says beside electron-builder's own texts, in Chinese and English. UTF-8 with byte order mark.
!macro customHeader
  LangString pilinWelcomeTitle ${LANG_SIMPCHINESE} "安装毗邻文书 Pilin"
  LangString pilinWelcomeTitle ${LANG_ENGLISH} "Install Pilin"
  LangString pilinWelcome ${LANG_SIMPCHINESE} "将在本机安装毗邻文书 ${VERSION}。$\r$\n$\r$\n程序不连接网络。案件保存在每个用户自己的文件夹中，升级和卸载都不会删除案件。$\r$\n$\r$\n升级前请先关闭正在运行的程序。"
  LangString pilinWelcome ${LANG_ENGLISH} "Pilin ${VERSION} will be installed on this computer.$\r$\n$\r$\nThe program uses no network. Cases are kept in a folder of each person's own; neither an update nor uninstalling deletes them.$\r$\n$\r$\nClose the program before you update it."
  LangString pilinKept ${LANG_SIMPCHINESE} "程序已卸载。案件仍保存在原处：$APPDATA\Pilin"
  LangString pilinKept ${LANG_ENGLISH} "The program was removed. Cases are kept where they were: $APPDATA\Pilin"
!macroend

!macro customWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "$(pilinWelcomeTitle)"
  !define MUI_WELCOMEPAGE_TEXT "$(pilinWelcome)"
  !insertmacro MUI_PAGE_WELCOME
!macroend

!macro customUnInstall
  ${ifNot} ${isUpdated}
    ${ifNot} ${Silent}
      MessageBox MB_OK|MB_ICONINFORMATION "$(pilinKept)"
    ${endIf}
  ${endIf}
!macroend
