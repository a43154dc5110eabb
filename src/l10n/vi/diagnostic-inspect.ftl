### Những điều không số liệu nào làm cho xảy ra.

TC1101 = Không đơn vị nào của nhóm “{ $class }” được công nhận: { $possible ->
    [yes] cao nhất chỉ có thể được { $most } điểm, ngưỡng là { $threshold } điểm
   *[no] không số liệu nào cho mọi tiêu chí cùng trên 0 điểm, nên không đạt ngưỡng { $threshold } điểm
}
    .title = Ngưỡng không số liệu nào đạt tới
    .label = không số liệu nào đạt tới
    .help = sửa ngưỡng, sửa thang điểm, hoặc sửa giới hạn của các chỉ số
    .why = Điểm tối đa của từng mục cộng lại có thể đủ ngưỡng, nhưng các mục dùng chung số liệu nên không cùng đạt cao nhất được. Khi đó không đơn vị nào của nhóm được công nhận, dù làm tốt đến đâu.
TC1102 = Không đơn vị nào thuộc nhóm “{ $class }”
    .title = Nhóm không có đơn vị nào
    .label = không đơn vị nào dùng ngưỡng này
    .help = sửa điều kiện của nhóm, hoặc xếp nhóm lên trước
    .why = Nhóm được xét từ trên xuống. Nếu mọi đơn vị đáp ứng điều kiện của nhóm này đều đã thuộc nhóm đứng trước, hoặc điều kiện tự mâu thuẫn, thì ngưỡng của nhóm không bao giờ được dùng.
TC1103 = Mục { $item }: { $kind ->
    [steps] không số liệu nào đủ số bước để được tối đa { $most } điểm, cao nhất chỉ được { $reached } điểm
    [condition] không số liệu nào đáp ứng được điều kiện cho điểm
   *[row] không số liệu nào rơi vào mức này
}
    .title = Mức hoặc điều kiện không số liệu nào đạt tới
    .label = { $kind ->
        [steps] không số liệu nào được điểm tối đa
        [condition] điều kiện này không bao giờ đạt
       *[row] không số liệu nào rơi vào đây
    }
    .help = sửa mốc của mức, hoặc sửa giới hạn của các chỉ số
    .help-condition = sửa điều kiện, hoặc sửa giới hạn của các chỉ số
    .why = Số đếm là số nguyên và có giới hạn, nên không phải tỷ lệ nào cũng có thể xảy ra: với nhiều nhất 3 trường thì không bao giờ có 85%. Mức như vậy thường là dấu hiệu ghi sai mốc hoặc sai giới hạn.
