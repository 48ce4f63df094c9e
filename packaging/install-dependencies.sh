#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of the named groups (packaging/apt/GROUP.txt) that are not there yet.
# Quiet and quick when nothing is missing; it never upgrades or removes anything.
set -euo pipefail

lists=$(cd "$(dirname "${BASH_SOURCE[0]}")/apt" && pwd)

usage() {
    echo "usage: install-dependencies.sh [--list] GROUP…   (groups: $(cd "$lists" && echo *.txt | sed "s/\.txt//g"))"
    echo "  --list   only print the packages that are missing"
}

list_only=false
wanted=()
for argument in "$@"; do
    case $argument in
    --list) list_only=true ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        if [[ ! -f $lists/$argument.txt ]]; then
            echo "install-dependencies.sh: there is no group '$argument'" >&2
            usage >&2
            exit 2
        fi
        mapfile -t -O "${#wanted[@]}" wanted < <(sed 's/#.*//' "$lists/$argument.txt" | tr -s '[:space:]' '\n' | sed '/^$/d')
        ;;
    esac
done
if ((${#wanted[@]} == 0)); then
    usage >&2
    exit 2
fi

if ! command -v dpkg-query >/dev/null; then
    echo "install-dependencies.sh: this is not Debian; install the counterparts of these yourself: ${wanted[*]}" >&2
    exit 1
fi

# dpkg-query ends with 1 when it knows nothing of a package: that is an answer here, not a fault.
installed=$(dpkg-query -W -f '${db:Status-Status} ${binary:Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -Eq "^installed ${package//+/\\+}(:[a-z0-9]+)?$" <<<"$installed" || missing+=("$package")
done
((${#missing[@]})) || exit 0
if $list_only; then
    printf '%s\n' "${missing[@]}"
    exit 0
fi

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "install-dependencies.sh: as root, run: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    echo "Installing needs root: sudo may ask for your password."
    as_root=(sudo)
fi

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q \
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" >>"$log" 2>&1
}
# A list that cannot be fetched need not be ours: only the installation itself decides.
apt update || echo "apt-get update had problems (going on): $(tail -n 1 "$log")" >&2
if ! apt install --no-install-recommends "${missing[@]}"; then
    tail -n 25 "$log" >&2
    echo "install-dependencies.sh: apt-get could not install the packages above" >&2
    exit 1
fi
