### Những điều kiểm tra về điều kiện, chỉ số tính được và so sánh với kỳ trước.

## TC03: đơn vị

TC0310 = Đặc điểm “{ $name }” không so sánh với mốc được
    .title = So sánh một đặc điểm như con số
    .label = là đặc điểm, không phải con số
    .help = viết `{ $name } là …` với một giá trị của đặc điểm, hoặc so sánh một chỉ số
    .why = Chỉ số đếm và tỷ lệ mới lớn hơn, nhỏ hơn một mốc được. Đặc điểm cho biết đơn vị là gì, như xã hay phường, nên chỉ có thể là hay không phải là một giá trị.
TC0311 = { $passes ->
        [all] Giá trị nào của “{ $name }” cũng thỏa mãn so sánh này
       *[none] Không giá trị nào của “{ $name }” thỏa mãn so sánh này
    }
    .title = So sánh không phân biệt được gì
    .label = { $passes ->
        [all] luôn đúng
       *[none] luôn sai
    }
    .help = giá trị có thể có: { $range }; sửa lại mốc, hoặc bỏ so sánh này
    .why = Một so sánh luôn đúng thì không đòi hỏi gì, một so sánh luôn sai thì không đơn vị nào được điểm. Thường mốc bị viết nhầm, hoặc giới hạn của chỉ số khai báo chưa đúng.
