#!/bin/sh
# Runs inside a bare Debian as root: installs the package, lets a person without root use it, removes it. Each line that begins
# with "holds:" is one thing that was seen; the script ends badly at the first that is not.
set -u
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
must() { # WHAT COMMAND…
  what=$1
  shift
  if "$@" >/tmp/said 2>&1; then echo "holds: $what"; else
    echo "does not hold: $what"
    tail -20 /tmp/said
    exit 1
  fi
}
person() { su clerk -c "DISPLAY=:79 $1"; }
desks() { ps -eo user,args | grep '^clerk.*pilin-desk' | grep -v 'type=\|chrome-sandbox\|defunct\|su clerk\|sh -c'; }
within() { # SECONDS COMMAND…
  left=$(($1 * 2))
  shift
  until "$@"; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep 0.5
  done
}
libraries() { ! ldd /opt/Pilin/pilin-desk | grep 'not found'; }
answers() { person 'pilin help' | grep 'pilin COMMAND'; }
knows() { person 'gio info -a standard::content-type /tmp/moved.pilin' | grep x-pilin-bundle; }
page() { pgrep -u clerk -f type=renderer; }
shut() { grep '^Seccomp:.2' "/proc/$(page | head -1)/status"; }
shutAll() { ! ps -eo user,args | grep '^clerk' | grep -e --no-sandbox; }
one() { [ "$(desks | wc -l)" = 1 ]; }
gone() { [ ! -e /opt/Pilin ] && [ ! -e /usr/bin/pilin ] && [ ! -e /usr/share/applications/pilin-desk.desktop ]; }

apt-get update -q >/dev/null
must 'apt installs it' apt-get install -y -q --no-install-recommends /tmp/pilin.deb
must 'no library is missing' libraries
must 'what the trial itself needs' apt-get install -y -q --no-install-recommends xvfb libglib2.0-bin procps
useradd -m clerk
data=$(getent passwd clerk | cut -d: -f6)/.config/Pilin/data
must 'the command line answers a person without root' answers
must 'the system knows bundles by their name' knows
Xvfb :79 -screen 0 1400x900x24 -ac -nolisten tcp >/dev/null 2>&1 &
sleep 3
person pilin-desk >/tmp/desk-said 2>&1 &
must 'the desk opens its data folder' within 120 test -f "$data/pilin-data.json"
must 'it shows a page' within 60 page
must 'the page runs in the sandbox, its calls filtered' within 20 shut
must 'no process runs without the sandbox' shutAll
must 'a bundle opened by the system' person 'gio open /tmp/moved.pilin'
sleep 10
must 'the desk that runs takes it, and no second one does' one
pkill -u clerk -f '^pilin-desk'
sleep 5
must 'apt removes it' apt-get purge -y -q pilin
must 'nothing of the program stays' gone
must 'the data folder stays' test -f "$data/pilin-data.json"
