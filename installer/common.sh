# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the commands of installer/ share. Sourced by them; sets $top and works from there.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top" || exit 4
shopt -s inherit_errexit # $(…) stops at a failure as all else does
# A clone may be somebody else's than root's.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'

say() { printf '%s\n' "$*" >&2; }

# Installs the packages of .ci/packages that are missing, and asks the network for nothing when none is.
install_packages() {
    local wanted present missing
    wanted=$(LC_ALL=C sort -u .ci/packages)
    # shellcheck disable=SC2086  # one word a package
    present=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null || true; } | sed -n 's/^installed //p' \
        | LC_ALL=C sort -u)
    missing=$(LC_ALL=C comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$present"))
    [[ -z $missing ]] && return 0
    local root=()
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || { say "These packages are missing, and only root or sudo can install them: $(tr "\n" " " <<<"$missing")"; exit 4; }
        root=(sudo)
    fi
    say "Installing $(wc -w <<<"$missing") packages: $(tr "\n" " " <<<"$missing")"
    "${root[@]}" apt-get update -qq -o Acquire::Retries=3 </dev/null
    # shellcheck disable=SC2086
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 \
        -o Acquire::Retries=3 $missing </dev/null >/dev/null
}

# configure PRESET [CMAKE OPTION…]: only the first time; afterwards the build itself sees what changed.
configure() {
    [[ -f build/$1/build.ninja ]] || cmake --preset "$1" "${@:2}" >&2
}

# build PRESET [TARGET…]
build() {
    local targets=("${@:2}")
    cmake --build "build/$1" --target "${targets[@]:-all}" >&2
}
