#!/usr/bin/env bash
# Makes the pictures of the README from the examples: what tieuchi writes, as LibreOffice prints it and a browser
# shows it. Run by hand when what they show has changed; it needs soffice, pdftoppm, chromium and ImageMagick's
# convert (.ci/install).
#
#     docs/pictures/make.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."

program=$(realpath "${1:-target/release/tieuchi}")
here=$PWD
law=$PWD/criteria/qd-06-2019.tieuchi
pictures=$PWD/docs/pictures
fill=$PWD/tests/form/fill.py
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Findings end a run with 1: here they are wanted.
tieuchi() {
    "$program" "$@" || [ $? = 1 ]
}

# picture NAME WORKBOOK PAGE [CROP]: one page, its margins cut off, no larger than 100 kB.
picture() {
    local name=$1 book=$2 page=$3 crop=${4:-100%x100%+0+0}
    soffice --headless -env:UserInstallation="file://$work/profile" --convert-to pdf --outdir "$work" \
        "$book" >/dev/null
    pdftoppm -png -r 80 -f "$page" -l "$page" -singlefile "${book%.xlsx}.pdf" "$work/$name"
    convert "$work/$name.png" -trim +repage -gravity NorthWest -crop "$crop" +repage -trim +repage \
        -bordercolor white -border 8 -colors 64 -strip "PNG8:$pictures/$name.png"
    [ "$(stat -c %s "$pictures/$name.png")" -le 100000 ]
}

# The first rows of a form.
table=840x235+0+0

cd "$work"
printf 'mã,tên,huyện\n20965,Thị trấn Núi Thành,Núi Thành\n20968,Xã Tam Xuân I,Núi Thành\n20974,Xã Tam Tiến,Núi Thành\n' \
    >units.csv
tieuchi form "$law" --units units.csv -o form.xlsx
picture form "$work/form.xlsx" 1 "$table"

# A form that came back with slips: what no list offers, a number for an answer.
python3 "$fill" form.xlsx slips.xlsx loại=làng miền_núi=không hải_đảo=không \
    đặc_biệt_khó_khăn=có thành_phố_trực_thuộc_trung_ương=không có_người_làm_công_tác_trẻ_em=2 \
    "có_cộng_tác_viên_ở_thôn=chưa rõ"
tieuchi mark "$law" slips.xlsx -o marked.xlsx 2>/dev/null
picture marked "$work/marked.xlsx" 1 "$table"

cp "$here/examples/nui-thanh-2024.yaml" .
tieuchi score "$law" nui-thanh-2024.yaml --format xlsx -o result.xlsx 2>/dev/null
picture charts "$work/result.xlsx" 3

# The page, as a browser shows its first screen.
tieuchi report "$law" nui-thanh-2024.yaml -o page.html 2>/dev/null
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/browser" \
    --window-size=1360,1700 --screenshot="$work/page.png" "file://$work/page.html" >/dev/null 2>&1
convert "$work/page.png" -trim +repage -resize 680x -colors 64 -strip "PNG8:$pictures/page.png"
[ "$(stat -c %s "$pictures/page.png")" -le 100000 ]
