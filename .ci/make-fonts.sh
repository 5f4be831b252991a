#!/usr/bin/env bash
# Makes public/fonts from the fonts' own releases. Run by hand when the interface or the data use new characters.
#   .ci/make-fonts.sh LATIN_FOLDER NOTO_SANS_SC_FILE
# LATIN_FOLDER holds the variable fonts of @fontsource-variable/newsreader and /archivo (latin and latin-ext, woff2);
# NOTO_SANS_SC_FILE is Noto Sans CJK (a .ttc, SC is its third face) or Noto Sans SC. Needs fonttools with brotli.
set -euo pipefail
cd "$(dirname "$0")/.."
latin=$1 han=$2 out=public/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

basic=U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2190-2193,U+2212,U+2260,U+2264-2265
# What Azerbaijani has beyond them (also most of Turkish): a small file of its own, so that its readers need not load the rest.
azerbaijani=U+011E-011F,U+0130,U+015E-015F,U+018F,U+0259
extended=U+0100-011D,U+0120-012F,U+0132-0151,U+0154-015D,U+0160-017F,U+01A0-01A1,U+01AF-01B0,U+01CD-01DC,U+0218-021B,U+0300-0304,U+0307-0308,U+030C,U+1E80-1E9F,U+1EA0-1EF9
features=kern,liga,tnum,lnum,pnum,onum,ccmp,locl,mark,mkmk

cut() { # source, target, characters, axes…
  local source=$1 target=$2 characters=$3
  shift 3
  fonttools varLib.instancer -q -o "$work/pinned.ttf" "$latin/$source.woff2" "$@"
  pyftsubset "$work/pinned.ttf" --unicodes="$characters" --layout-features="$features" --flavor=woff2 \
    --output-file="$out/$target.woff2"
}
cut newsreader-latin-opsz-normal newsreader-latin "$basic" opsz=24 wght=400:600
cut newsreader-latin-ext-opsz-normal newsreader-latin-ext "$extended" opsz=24 wght=400:600
cut newsreader-latin-ext-opsz-normal newsreader-azerbaijani "$azerbaijani" opsz=24 wght=400:600
cut newsreader-latin-wght-italic newsreader-italic-latin "$basic" wght=400:500
cut newsreader-latin-ext-wght-italic newsreader-italic-latin-ext "$extended" wght=400:500
cut archivo-latin-standard-normal archivo-latin "$basic" wdth=100 wght=400:700
cut archivo-latin-ext-standard-normal archivo-latin-ext "$extended" wdth=100 wght=400:700
cut archivo-latin-ext-standard-normal archivo-azerbaijani "$azerbaijani" wdth=100 wght=400:700

# Every Han character and full-width mark that the interface or the shipped data print.
grep -rhoP '[\x{2014}-\x{2026}\x{3000}-\x{303F}\x{4E00}-\x{9FFF}\x{FF00}-\x{FFEF}]' src/i18n public/data |
  sort -u | tr -d '\n' >"$work/used.txt"
pyftsubset "$han" --font-number=2 --text-file="$work/used.txt" --layout-features=locl,vert,ccmp --flavor=woff2 \
  --output-file="$out/noto-sans-sc-used.woff2"
cp "$work/used.txt" "$out/noto-sans-sc-used.txt"
ls -l "$out"
