import CLibXML2
import Foundation

/// Reads XML as its readers do.
enum XMLReading {
  static func isWhole(_ text: String) -> Bool {
    let bytes = Array(text.utf8CString)
    let options = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = xmlReadMemory(bytes, Int32(bytes.count - 1), nil, nil, options)
    defer { xmlFreeDoc(document) }
    return document != nil
  }
}

/// Reads CSV as spreadsheets do.
enum CSVReading {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar != "\r" || isQuoted {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell.isEmpty && row.isEmpty ? rows : rows + [row + [cell]]
  }
}
