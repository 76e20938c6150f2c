#!/bin/sh
# After the package is removed: nothing of the program stays. Cases lie with each person and are left alone.
set -e
for name in pilin pilin-desk; do
  if [ -L "/usr/bin/$name" ] && [ ! -e "/usr/bin/$name" ]; then rm -f "/usr/bin/$name"; fi
done
if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database /usr/share/applications || true; fi
