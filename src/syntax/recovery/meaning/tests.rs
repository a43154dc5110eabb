//! What is kept and what is turned.

use super::*;

#[test]
fn a_meaning_is_kept_or_not() {
    let kept = [
        ("lớn hơn hoặc bằng 98%  60 điểm", "từ 98% trở lên  60 điểm"),
        ("không dưới 98%     60 điểm", "từ 98% trở lên     60 điểm"),
        ("tối thiểu 98%     60 điểm", "từ 98% trở lên     60 điểm"),
        ("mỗi học sinh trừ 5 điểm", "trừ 5 điểm cho mỗi 1 học sinh"),
        ("1 000 điểm khi a", "1.000 điểm khi a"),
        (
            "tiêu chí iv \"t\" 50 điểm",
            "tiêu chí 4 \"t\" tối đa 50 điểm",
        ),
        (
            "mục 1.1 tỷ lệ trẻ dưới 5 tuổi",
            "mục 1.1 \"tỷ lệ trẻ dưới 5 tuổi\"",
        ),
        ("duoi 90% 0 diem", "dưới 90% 0 điểm"),
        (
            "mỗi học sinh tử vong trừ 5 điểm",
            "trừ 5 điểm cho mỗi 1 học sinh tử vong",
        ),
        (
            "tiêu chí 1 trẻ em được khai sinh tối đa 50 điểm",
            "tiêu chí 1 \"trẻ em được khai sinh\" tối đa 50 điểm",
        ),
        (
            "30 điểm khi học_sinh 98 trở xuống",
            "30 điểm khi học_sinh đến 98",
        ),
        (
            "chỉ số có_thư_viện: có thư viện (có/không)",
            "chỉ số có_thư_viện \"có thư viện\" (có/không)",
        ),
        (
            "mỗi 1 vụ được 5 điểm, không quá 9 điểm",
            "mỗi 1 vụ được 5 điểm, tối đa 9 điểm",
        ),
    ];
    for (written, mended) in kept {
        assert!(keeps(written, mended), "{written} → {mended}");
    }
    let turned = [
        (
            "mỗi 1 học sinh không bị trừ 5 điểm",
            "trừ 5 điểm cho mỗi 1 học sinh không",
        ),
        ("mỗi vụ chưa trừ 5 điểm", "trừ 5 điểm cho mỗi 1 vụ chưa"),
        ("lớn hơn hoặc bằng 98%  60 điểm", "trên 98%  60 điểm"),
        ("lớn hơn hoặc bằng 98%  60 điểm", "từ trở lên  60 điểm"),
        ("đến 98%  60 điểm", "đến dưới 98%  60 điểm"),
        ("mỗi học sinh trừ 5 điểm", "mỗi 1 học sinh được 5 điểm"),
        ("mỗi học sinh giảm 5 điểm", "mỗi 1 học sinh được 5 điểm"),
        ("trên 98% trở lên 5 điểm", "từ 98% trở lên 5 điểm"),
        ("nhóm a \"a\" khi không núi", "nhóm a \"a\" khi núi"),
        ("30 điểm khi a và b", "30 điểm khi a hoặc b"),
        (
            "tiêu chí 1 từ 6 điểm trở lên",
            "tiêu chí 1 \"từ 6 điểm trở lên\"",
        ),
        ("dưới 90% 5 điểm", "dưới 90% 50 điểm"),
        (
            "từ 98% 5 điểm (làm tròn 1 chữ số)",
            "từ 98% 5 điểm # làm tròn 1 chữ số",
        ),
    ];
    for (written, mended) in turned {
        assert!(!keeps(written, mended), "{written} → {mended}");
    }
}
