#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with AddressSanitizer and UBSan, runs all tests, then the format, script and lint checks.
#   ./test.sh           what every change must pass (20 minutes on two cores from a clean clone, then much less)
#   ./test.sh --long    the same; each header is compiled alone, each file read alone by clang-tidy and clazy, the
#                       journal's writer killed a thousand times, 2,000 payouts sent through faults and kills, and the
#                       desk killed at all pairs of the steps of a payout, a call about an invoice and a sale, however
#                       long that takes
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

build=build/dev
lint_seconds=${CONSOLE_LINT_SECONDS:-240} # for clazy and clang-tidy together, when nothing is remembered yet
limits=(--budget "$lint_seconds")
long=
for argument in "$@"; do
    case $argument in
    --long) limits=(--alone) long=yes && export CONSOLE_KILLS=1000 CONSOLE_PAYOUTS=2000 CONSOLE_KILL_PAIRS=yes ;;
    -h | --help)
        sed -n '3,8s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
    *)
        echo "test.sh: unexpected argument: $argument (there is --long)" >&2
        exit 2
        ;;
    esac
done

failed=()
timings=()

# stage NAME COMMAND…: runs it, notes how long it took, and goes on after a failure, so that one run shows everything.
stage() {
    local name=$1 started=$SECONDS
    shift
    echo "== $name"
    if ! "$@"; then
        failed+=("$name")
        echo "== $name FAILED" >&2
    fi
    timings+=("$name $((SECONDS - started)) s")
}

# Without what these stages make, the later ones would only repeat the bad news.
needed_stage() {
    stage "$@"
    if ((${#failed[@]})); then
        finish
        exit 1
    fi
}

finish() {
    local summary
    printf -v summary '%s · ' "${timings[@]}"
    echo "== ${summary% · }"
    [[ -f $build/ctest.log ]] && grep -E '^[0-9]+% tests passed' "$build/ctest.log"
    if ((${#failed[@]})); then
        printf -v summary '%s, ' "${failed[@]}"
        echo "test.sh: FAILED after $SECONDS s: ${summary%, }"
        return 1
    fi
    echo "test.sh: all green after $SECONDS s"
}

install_packages() { packaging/install-dependencies.sh build run test lint; }

configure() {
    mkdir -p "$build"
    rm -f "$build/ctest.log"
    cmake --preset dev >"$build/configure.log" 2>&1 || { cat "$build/configure.log" >&2 && return 1; }
}

compile() {
    if [[ -t 1 ]]; then
        cmake --build --preset dev
    else
        cmake --build --preset dev >"$build/build.log" 2>&1 || { grep -v '^\[' "$build/build.log" | tail -n 100 >&2 && return 1; }
    fi
}

run_tests() { ctest --preset dev --output-log "$PWD/$build/ctest.log"; }

compile_headers() { cmake --build --preset dev --target headers_alone >"$build/headers.log" 2>&1 || { tail -n 60 "$build/headers.log" >&2 && return 1; }; }

check_format() { git ls-files -z -- '*.cpp' '*.h' | xargs -0 clang-format-14 --dry-run -Werror; }

# Strict with everything that it reads; what it had no time for is counted.
check_lint() { python3 tests/house/lint.py --build "$build" --tool clazy --tool tidy "${limits[@]}"; }

check_scripts() { git ls-files -z -- '*.sh' .ci/run | xargs -0 shellcheck; }

needed_stage install install_packages
needed_stage configure configure
needed_stage build compile
if [[ -n $long ]]; then stage headers compile_headers; fi
stage tests run_tests
stage format check_format
stage scripts check_scripts
stage lint check_lint
finish
