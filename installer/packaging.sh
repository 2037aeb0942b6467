# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What installer/package and installer/test do with a package, from whichever build. Sourced after common.sh; whoever
# sources it sets $scratch.
: "${scratch:=}"

# pack PRESET: builds what is installed and prints where the package of it is. Every date in it is that of the commit, so
# that two packages of one commit, built in a folder of one name, are the same: rcc takes it too, and qmlcachegen, which
# names registers in the order of their addresses, is given the same ones where the kernel allows that.
pack() {
    local -x SOURCE_DATE_EPOCH
    local fixed=(setarch --addr-no-randomize)
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
    "${fixed[@]}" true 2>/dev/null || fixed=()
    "${fixed[@]}" cmake --build "build/$1" --target installed >&2
    rm -f "build/$1"/relais_*
    (cd "build/$1" && cpack -G DEB >/dev/null)
    realpath "build/$1"/relais_*.deb
}

# The form of what no compiler reads. PRESET: whose manual and metainfo.
forms() {
    local made=build/$1/installer
    desktop-file-validate installer/linux/relais.desktop
    # The project has no domain of its own to name itself by, and no address for pictures.
    appstreamcli validate --no-net --override cid-desktopapp-is-not-rdns=info "$made/relais.metainfo.xml" >&2
    xmllint --noout installer/linux/relais-mime.xml installer/linux/*.svg
    [[ -z $(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$made/relais.1" 2>&1 >/dev/null) ]]
    bash -n installer/linux/relais.bash-completion
    shellcheck -x .ci/run installer/{run,test,package,trypackage,portable,screenshots/take,common.sh,packaging.sh,linux/relais.bash-completion}
    python3 -m json.tool CMakePresets.json /dev/null
    python3 -m json.tool installer/vcpkg/vcpkg.json /dev/null
    reuse lint --quiet
}

# form PACKAGE
form() {
    lintian --fail-on error,warning --tag-display-limit 0 "$1"
}

# window PROGRAM PLAN: the window opens the plan, is still there after five seconds, and QML had nothing to complain of.
window() {
    local code=0
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software timeout 5 "$1" "$2" >"$scratch/window.log" 2>&1 || code=$?
    if [[ $code -ne 124 ]] || grep -E 'qrc:|QML|is not installed' "$scratch/window.log" >&2; then
        cat "$scratch/window.log" >&2
        say "the window of $1 ended with $code"
        return 1
    fi
}

# use PROGRAM: as somebody without a display would: an example plan, what it lacks, its PDF; then the window.
use() {
    (
        set -e
        : "${scratch:?}"
        cd "$scratch"
        export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data
        "$1" --version
        "$1" doctor
        rm -f plan.relais
        "$1" demo plan.relais
        "$1" verify plan.relais
        findings=0
        "$1" check plan.relais >check.txt || findings=$?
        [[ $findings -le 1 ]] || { say "relais check ended with $findings"; exit 1; }
        "$1" export plan.relais -o plan.pdf
        qpdf --check plan.pdf >/dev/null
        pdftotext plan.pdf plan.txt
        grep -q 'En cas de panne' plan.txt
        window "$1" plan.relais
    )
}

# comes_and_goes PACKAGE: unpacked by dpkg below a folder of its own, it can be used; purged, it leaves no file.
comes_and_goes() {
    local root=$scratch/root
    mkdir -p "$root"/var/lib/dpkg/{info,updates}
    touch "$root/var/lib/dpkg/status"
    dpkg --root="$root" --force-depends --force-not-root --log=/dev/null -i "$1" >/dev/null 2>&1
    use "$root/usr/bin/relais"
    dpkg --root="$root" --force-not-root --log=/dev/null -P relais >/dev/null 2>&1
    [[ -z $(find "$root" -path "$root/var" -prune -o -type f -print) ]]
}

# packaged PRESET: makes the package, looks at its form, uses it, lists what it is made of; prints where it is.
packaged() {
    local package
    package=$(pack "$1")
    forms "$1"
    form "$package" >&2
    comes_and_goes "$package" >&2
    installer/sbom "build/$1/bin/relais" >"${package%.deb}.spdx.json"
    printf '%s\n' "$package"
}
