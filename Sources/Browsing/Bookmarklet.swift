/// A bookmark that saves the page which a person looks at, open shadow roots and frames of the same
/// site included, for those who have a browser and nothing else.
package enum Bookmarklet {
  /// `javascript:…`, on one line.
  package static var address: String {
    "javascript:" + encoded("(()=>{" + BrowserScripts.bookmarklet + "})()")
  }

  /// Browsers take line ends out of addresses, and read `%`.
  private static func encoded(_ script: String) -> String {
    script.utf8.reduce(into: "") { address, byte in
      let letter = Character(Unicode.Scalar(byte))
      if letter.isASCII, letter.isLetter || letter.isNumber {
        address.append(letter)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
