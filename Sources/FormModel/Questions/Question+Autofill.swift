extension Question {
  /// The HTML autofill field name that fits one of its fields, when what it asks for is known.
  package func autofillName(ofField index: Int, purpose: Purpose?) -> String? {
    fields.indices.contains(index) ? fields[index].autofill ?? purpose?.autofill : nil
  }

  /// Whether browsers can fill all its fields in: each says by `autocomplete` what it asks for.
  package func isFilledByBrowser(on page: Page, _ purpose: Purpose?) -> Bool {
    fields.indices.allSatisfy { index in
      guard let name = autofillName(ofField: index, purpose: purpose) else { return false }
      return fields[index].controls.allSatisfy {
        page.controls[$0].autocomplete.split(separator: " ").last == name[...]
      }
    }
  }
}
