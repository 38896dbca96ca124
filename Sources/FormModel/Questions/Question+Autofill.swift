extension Question {
  /// The HTML autofill field name that fits one of its fields, when what it asks for is known.
  package func autofillName(ofField index: Int, purpose: Purpose?) -> String? {
    fields.indices.contains(index) ? fields[index].autofill ?? purpose?.autofill : nil
  }
}
