@rem Pilin's command line in the packed program: no window is opened. See: pilin help
@chcp 65001 >nul
@"%~dp0Pilin.exe" --log-level=3 --pilin-command-line -- %*
