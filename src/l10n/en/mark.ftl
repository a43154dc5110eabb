### Words of a marked workbook.

mark-sheet = Findings
mark-title = Findings about the data
mark-nothing = Nothing was found.
mark-how = Cells with errors are red, cells with warnings yellow; the colour goes when the cell is mended. Click in the column “{ findings-place }” to go to the cell.
mark-made = By the standard: { $standard }. This sheet is written by tieuchi { $version } and replaced whenever the workbook is marked again.
mark-about = Indicator or column
mark-note = { $severity } { $code }: { $message }
mark-note-help = → { $help }

## Why a workbook is not marked

mark-unreadable = this workbook cannot be opened to be marked
mark-unreadable-help = open it in Excel or LibreOffice, save it as a new .xlsx file, and run this again with that file
mark-part = not marked: the part “{ $part }” of the workbook is damaged or written in an unknown way
mark-encrypted = not marked: a part of the workbook is encrypted
mark-encrypted-help = open it in Excel, remove the password, save it as a new .xlsx file, and run this again with that file
mark-signed = not marked: the workbook has a digital signature, which any change would break
mark-signed-help = mark a copy without the signature (Excel: File, Info, View Signatures, Remove Signature), or list the findings with `tieuchi score … --findings findings.csv`
mark-shared = not marked: the workbook is shared in the old way and keeps a record of its changes
mark-shared-help = stop sharing it in Excel (Review, Share Workbook), save it, and run this again
mark-strict = not marked: the workbook is saved as “Strict Open XML”
mark-strict-help = save it as “Excel Workbook (*.xlsx)” in Excel, and run this again with that file
