#!/bin/sh
# After the package is unpacked: the two programs on the path, the sandbox's own program as Chromium wants it, the desktop told.
set -e
home='/opt/${sanitizedProductName}'
ln -sf "$home/pilin-desk" /usr/bin/pilin-desk
ln -sf "$home/pilin" /usr/bin/pilin
# Where the kernel lets nobody but root make namespaces (UOS, Kylin) this program is what makes the sandbox; the desk is
# never started without one. Elsewhere it lies unused.
chown root:root "$home/chrome-sandbox"
chmod 4755 "$home/chrome-sandbox"
if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database /usr/share/applications || true; fi
