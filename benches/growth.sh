#!/usr/bin/env bash
# How the time of each command grows with a standard: for n, 2n, 4n and 8n of a kind, seconds of
# processor time and megabytes, and the exponent between the last two.
#
#   benches/growth.sh [BINARY] [n]
set -euo pipefail
binary=${1:-target/release/tieuchi}
n=${2:-64}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# A standard of so many of a kind.
make() {
    local kind=$1 count=$2
    awk -v kind="$kind" -v n="$count" 'BEGIN {
        total = kind == "items" || kind == "names" ? n : 10
        printf "bộ tiêu chí g \"G\"\n  văn bản \"V\"\n  tổng điểm %d   căn cứ \"a\"\n\n", total
        if (kind == "classes") for (i = 0; i < n; i++) printf "đặc điểm d%d \"D%d\" (có/không)\n", i, i
        if (kind == "classes") for (i = 0; i < n; i++) printf "nhóm k%d \"K%d\"\n  khi d%d\n", i, i, i
        printf "nhóm mọi \"Mọi\"\n  các đơn vị còn lại\n\n"
        last = "c0"; bound = "5"
        printf "chỉ số c0 \"C0\" (trẻ em)\n"
        for (i = 1; i < n && (kind == "limits" || kind == "sums"); i++) {
            last = "c" i
            form = kind == "limits" ? "không quá c" (i - 1) : "bằng c" (i - 1) " + c" (i - 1)
            printf "chỉ số c%d \"C%d\" (trẻ em) %s\n", i, i, form
        }
        long = ""; for (i = 0; i < 200; i++) long = long "a"
        for (i = 0; i < n && total == n; i++) printf "chỉ số y%d_%s \"Y%d\" (có/không)\n", i, kind == "names" ? long : "a", i
        if (kind == "days") {
            bound = "p"; printf "tham số p \"P\" (trẻ em)\n  căn cứ \"a\"\n"
            for (i = 0; i < n; i++) printf "  giá trị %d từ %02d/%02d/%d\n", i, i % 28 + 1, int(i / 28) % 12 + 1, 1900 + int(i / 336)
        }
        printf "\ntiêu chí 1 \"C\" tối đa %d điểm\n  căn cứ \"a\"\n", total
        if (total == n) for (i = 0; i < n; i++) printf "  mục 1.%d \"I%d\"\n    1 điểm khi y%d_%s\n", i + 1, i, i, kind == "names" ? "b" long : "a"
        else printf "  mục 1.1 \"I\"\n    theo số %s\n      từ %s trở lên 10 điểm\n      dưới %s 0 điểm\n", last, bound, bound
        printf "\ncông nhận khi\n"
        if (kind == "classes") for (i = 0; i < n; i++) printf "  tổng điểm từ 5 trở lên với k%d\n", i
        printf "  tổng điểm từ 5 trở lên với mọi\n"
        for (i = 1; i < n && kind == "examples"; i++) printf "  đáp ứng \"điều kiện %d\" khi c0 từ %d trở lên\n", i, i
        for (i = 1; i < n && kind == "examples"; i++) printf "ví dụ \"v%d\"\n  c0 %d\n  thì điều kiện \"điều kiên %d\" đạt\n", i, i, i
    }' >"$folder/g.tieuchi"
}

# Changes of a text on top of each other.
amend() {
    rm -f "$folder"/*.tieuchi
    make sums 1
    sed 's/bộ tiêu chí g/bộ tiêu chí a0/' "$folder/g.tieuchi" >"$folder/a0.tieuchi"
    for ((i = 1; i <= $1; i++)); do
        printf 'sửa đổi a%d thành a%d "A"\n  văn bản "V"\n\nthay mức từ %d trở lên của mục 1.1\n  từ %d trở lên 10 điểm\nthay mức dưới %d của mục 1.1\n  dưới %d 0 điểm\n' \
            $((i - 1)) "$i" $((i + 4)) $((i + 5)) $((i + 4)) $((i + 5)) >"$folder/a$i.tieuchi"
    done
    mv "$folder/a$1.tieuchi" "$folder/g.tieuchi"
}

# Rows of communes.
rows() {
    make sums 1
    printf 'tên xã,c0\n' >"$folder/g.csv"
    for ((i = 0; i < $1 * 100; i++)); do printf 'Xã A%d,%d\n' "$i" "$i"; done >>"$folder/g.csv"
}

measure() {
    local file=$folder/g.tieuchi
    # The text that differs in one figure.
    sed 's/5 trở lên 10 điểm/6 trở lên 10 điểm/; s/dưới 5 0 điểm/dưới 6 0 điểm/' "$file" >"$folder/new.txt"
    local arguments
    case $1 in
    check) arguments=(check "$file") ;;
    inspect) arguments=(inspect "$file") ;;
    suggest) arguments=(test --suggest "$file") ;;
    doc) arguments=(doc "$file") ;;
    score) arguments=(score "$file" "$folder/g.csv") ;;
    diff) mkdir -p "$folder/new" && cp "$folder/new.txt" "$folder/new/g.tieuchi" && arguments=(diff "$file" "$folder/new/g.tieuchi") ;;
    esac
    /usr/bin/time -o "$folder/time" -f '%U %M' "$binary" "${arguments[@]}" >/dev/null 2>&1 || true
    tail -1 "$folder/time"
}

printf '%-11s %-8s %28s   %s\n' kind command 'seconds (megabytes) at n…8n' exponent
for kind in items classes limits sums days names examples amendments communes; do
    commands=(check inspect diff suggest doc)
    [ "$kind" = communes ] && commands=(score)
    [ "$kind" = examples ] && commands=(check)
    [ "$kind" = amendments ] && commands=(check doc)
    for command in "${commands[@]}"; do
        told='' before=0 now=0
        for times in 1 2 4 8; do
            case $kind in
            amendments) amend $((n * times)) ;;
            communes) rows $((n * times)) ;;
            *) make "$kind" $((n * times)) ;;
            esac
            read -r seconds kilobytes < <(measure "$command")
            told+=" $seconds ($((kilobytes / 1024)))"
            before=$now now=$seconds
        done
        exponent=$(awk -v a="$before" -v b="$now" 'BEGIN { print a < 0.02 ? "-" : log(b / a) / log(2) }')
        printf '%-11s %-8s %s   %s\n' "$kind" "$command" "$told" "$exponent"
    done
done
