# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What installer/package and installer/test do with a package, from whichever build. Sourced after common.sh, which sets
# $top; whoever sources it sets $scratch.
: "${top:?}"

# Every date in a package is that of the commit, so that two packages of one commit are the same.
SOURCE_DATE_EPOCH=$(git -c safe.directory="$top" log -1 --format=%ct)
export SOURCE_DATE_EPOCH

# pack PRESET [CPACK OPTION…]: prints where the package is.
pack() {
    rm -f "build/$1"/relais_*.deb
    (cd "build/$1" && cpack -G DEB "${@:2}" >/dev/null)
    find "$top/build/$1" -maxdepth 1 -name 'relais_*.deb'
}

# The form of what no compiler reads. PRESET: whose metainfo.
forms() {
    desktop-file-validate installer/linux/relais.desktop
    # The project has no domain of its own to name itself by, and no address for pictures.
    appstreamcli validate --no-net --override cid-desktopapp-is-not-rdns=info "build/$1/installer/relais.metainfo.xml" >&2
    xmllint --noout installer/linux/relais-mime.xml installer/linux/*.svg
    [[ -z $(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z installer/linux/relais.1 2>&1 >/dev/null) ]]
    bash -n installer/linux/relais.bash-completion
    shellcheck -x .ci/run installer/{run,test,package,portable,common.sh,packaging.sh,linux/relais.bash-completion}
    python3 -m json.tool CMakePresets.json /dev/null
    python3 -m json.tool installer/vcpkg/vcpkg.json /dev/null
}

# form PACKAGE
form() {
    lintian --fail-on error,warning --tag-display-limit 0 "$1"
}

# window PROGRAM PLAN: the window opens the plan, is still there after five seconds, and QML had nothing to complain of.
window() {
    local code=0
    : "${scratch:?}"
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch \
        timeout 5 "$1" "$2" >"$scratch/window.log" 2>&1 || code=$?
    if [[ $code -ne 124 ]] || grep -E 'qrc:|QML|is not installed' "$scratch/window.log" >&2; then
        cat "$scratch/window.log" >&2
        say "the window of $1 ended with $code"
        return 1
    fi
}

# use PROGRAM: what a person does with it, without a display: an example plan, its PDF, the window for five seconds.
use() {
    (
        cd "$scratch"
        export HOME=$scratch XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch
        "$1" --version
        rm -f plan.relais
        "$1" demo plan.relais
        "$1" export plan.relais -o plan.pdf
        "$1" doctor
    ) >"$scratch/used.txt" 2>&1 || { cat "$scratch/used.txt" >&2; return 1; }
    [[ -s $scratch/plan.pdf ]]
    window "$1" "$scratch/plan.relais"
}

# comes_and_goes PACKAGE: unpacked by dpkg below a folder of its own and purged, it leaves no file.
comes_and_goes() {
    local root=$scratch/root
    mkdir -p "$root"/var/lib/dpkg/{info,updates}
    touch "$root/var/lib/dpkg/status"
    dpkg --root="$root" --force-depends --force-not-root --log=/dev/null -i "$1" >/dev/null 2>&1
    [[ -x $root/usr/bin/relais ]]
    dpkg --root="$root" --force-not-root --log=/dev/null -P relais >/dev/null 2>&1
    [[ -z $(find "$root" -path "$root/var" -prune -o -type f -print) ]]
}
