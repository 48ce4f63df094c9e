#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the console (release preset) and starts it on the built-in sandbox. Arguments go on to the program:
#   ./run.sh --environment demo     another environment instead of the sandbox
#   ./run.sh --tour out             a picture of every page
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$root/build/release

# Runs a command with its output in a log file; shows the end of the log only when the command fails.
quietly() {
    local log=$1
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        echo "run.sh: failed; the whole output is in $log" >&2
        exit 1
    fi
}

build_console() {
    mkdir -p "$build"
    # Configuring costs seconds; ninja does it again by itself when a CMake file changed, but it does not know the presets.
    if [[ ! -f $build/build.ninja || $root/CMakePresets.json -nt $build/build.ninja ]]; then
        echo "Configuring…"
        quietly "$build/configure.log" cmake -S "$root" --preset release
    fi
    [[ -x $build/bin/usapi-console ]] || echo "Building (a few minutes the first time)…"
    local ninja=(cmake --build "$build" --target usapi-console usapi-sandbox)
    if [[ -t 1 ]]; then
        NINJA_STATUS='[%f/%t] ' "${ninja[@]}" # ninja keeps this to one line by itself
    else
        quietly "$build/build.log" "${ninja[@]}"
    fi
}

sandbox=(--sandbox)
tour=(--tour out)
elsewhere=false
for argument in "$@"; do
    case $argument in
    --sandbox) sandbox=() ;;
    --environment | --environment=*) sandbox=() elsewhere=true ;;
    --tour | --tour=* | -h | --help | -v | --version) tour=() ;;
    esac
done

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    tour=()
else
    case ${QT_QPA_PLATFORM:-} in
    '' | xcb | wayland* | offscreen | minimal)
        if ((${#tour[@]})) && $elsewhere; then
            echo "run.sh: there is no display, and another environment than the sandbox needs a window to sign in." >&2
            echo "run.sh: start it in a desktop session or over \"ssh -X\". Without a display there is only the sandbox's tour: ./run.sh" >&2
            exit 2
        fi
        ((${#tour[@]})) && echo "There is no display, so the tour of the sandbox is made instead: a picture of every page, in $PWD/out"
        export QT_QPA_PLATFORM=offscreen
        ;;
    *) tour=() ;; # vnc, linuxfb, …: a screen of its own
    esac
fi

groups=(build run)
[[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]] && groups+=(wayland)
"$root/packaging/install-dependencies.sh" "${groups[@]}"
build_console

exec "$build/bin/usapi-console" "${sandbox[@]}" "${tour[@]}" "$@"
