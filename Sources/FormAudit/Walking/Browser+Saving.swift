package import Browsing
import Foundation
package import Words

extension Browser {
  /// A page as it is kept in a file.
  ///
  /// - Parameter onRemark: Told what a person should know of how it was taken, beside its address.
  package func saved(
    at address: String, _ onRemark: (String, Sentence) -> Void
  ) throws(BrowserError) -> SavedStep {
    let isFile = !address.contains("://")
    let page = try page(at: isFile ? URL(fileURLWithPath: address).absoluteString : address)
    for remark in page.remarks { onRemark(address, remark) }
    return SavedStep(page, as: nil)
  }

  /// Follows a person through pages until the window is closed, and hands out each new one.
  package func follow(from address: String, onPage: (SavedStep) throws -> Void) throws {
    var taken: Set<String> = []
    var failure: (any Error)?
    try follow(from: address) { page in
      let step = SavedStep(page, as: nil)
      guard taken.insert(step.html).inserted else { return true }
      do {
        try onPage(step)
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }
}
