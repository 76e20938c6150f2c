#!/bin/sh
# Runs inside a bare Debian as root: installs the package, lets a person without root use it, removes it. Each line that begins
# with "holds:" is one thing that was seen; the script ends badly at the first that is not.
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
holds() { echo "holds: $1"; }
fail() { echo "does not hold: $1"; exit 1; }
person() { su clerk -c "DISPLAY=:79 $1" 2>/dev/null; }
desks() { ps -eo user,args | grep '^clerk.*pilin-desk' | grep -vc 'type=\|chrome-sandbox\|defunct' || true; }
apt-get update -q >/dev/null
apt-get install -y -q --no-install-recommends /tmp/pilin.deb >/dev/null
if ldd /opt/Pilin/pilin-desk | grep -q 'not found'; then fail 'libraries'; fi
holds 'apt installs it with every library that it needs'
apt-get install -y -q --no-install-recommends xvfb libglib2.0-bin procps >/dev/null
useradd -m clerk
person 'pilin help' | grep -q 'pilin COMMAND' && holds 'the command line answers a person without root'
person 'gio info -a standard::content-type /tmp/moved.pilin' | grep -q x-pilin-bundle && holds 'the system knows bundles'
Xvfb :79 -screen 0 1400x900x24 -ac -nolisten tcp >/dev/null 2>&1 &
display=$!
trap 'kill $display 2>/dev/null || true' EXIT
sleep 3
person 'pilin-desk' & desk=$!
data=/home/clerk/.config/Pilin/data
for try in $(seq 1 240); do [ -d "$data/drafts" ] || [ -f "$data/pilin-data.json" ] && break; sleep 0.5; done
[ -f "$data/pilin-data.json" ] && holds 'the desk opens its data folder'
for try in $(seq 1 60); do page=$(pgrep -u clerk -f type=renderer | head -1) && [ -n "$page" ] && break; sleep 0.5; done
grep -q '^Seccomp:.2' "/proc/$page/status" && holds 'its page runs in the sandbox'
if ps -eo user,args | grep '^clerk.*pilin-desk' | grep -q no-sandbox; then fail 'no process without the sandbox'; fi
person 'gio open /tmp/moved.pilin' && sleep 5
[ "$(desks)" = 1 ] && holds 'a double click on a bundle reaches the desk that runs'
pkill -u clerk -f '/pilin-desk$' || pkill -u clerk -x pilin-desk || true
sleep 3
apt-get purge -y -q pilin >/dev/null
if [ -e /opt/Pilin ] || [ -e /usr/bin/pilin ] || [ -e /usr/share/applications/pilin-desk.desktop ]; then fail 'removed whole'; fi
[ -f "$data/pilin-data.json" ] && holds 'removed whole; the data folder stays'
