/// The way sentences were written before catalogues, while rooms are being converted.
public typealias Bilingual = Sentence

extension Language {
  public static let french = Language(rawValue: "fr") ?? .english

  public func count(_ value: Int, _ one: String, _ many: String) -> String {
    number(value) + " " + (conventions.form(of: Double(value)) == 0 ? one : many)
  }

  public func count(
    _ value: Int, _ one: String, _ many: String, _ frenchOne: String, _ frenchMany: String
  ) -> String {
    self == .french ? count(value, frenchOne, frenchMany) : count(value, one, many)
  }

  public func quoted(_ words: String) -> String { Sentence.quoted(words).text(in: self) }
}

extension Sentence {
  public init(en english: String, fr french: String) {
    self.init(localized: LocalizedText([.english: english, .french: french]))
  }

  public init(_ sentence: (Language) -> String) {
    self.init(en: sentence(.english), fr: sentence(.french))
  }

  public subscript(language: Language) -> String { text(in: language) }
  public var english: String { text(in: .english) }
  public var french: String { text(in: .french) }
}
