import Comments
import Words
import YAML

extension Shape where Value == Theme {
  /// `themes/<category>/<id>.yaml`: what people say of forms, and comments that test it.
  ///
  /// - Parameter known: The rules and themes that it may name; nil for any.
  static func theme(at place: ThemePath, known: ThemeNames? = nil) -> Shape {
    let themes = Shape<[String]>.themes(known)
    let links = Shape<Theme.Links>.links(known)
    return .record(
      Sentence("a theme"), .id(place.id, of: Sentence("a theme file")),
      .optional(
        "tone", .word(Theme.Tone.self, Sentence("a tone")),
        Sentence("friction unless told: what hinders people, praise, or what is not about the form")
      ),
      .required(
        "title", .translated, Sentence("The theme in a few words"),
        hint: Sentence("name the theme in a few words: { en: …, fr: … }")),
      .required(
        "cues", .cues, Sentence("What people say when they speak of it, by language"),
        hint: Sentence("write cues: { fr: […], en: […] }")),
      .optional(
        "topics", .cues,
        Sentence("What people call it: the theme unless they are content with it, by language")),
      .optional(
        "names", .cues,
        Sentence("What people call it, which says nothing alone: counts where people complain")),
      .optional(
        "objects", .cues,
        Sentence(
          "What it is about: counts where people complain of it, without another theme, by language"
        )),
      .optional(
        "weak", .cues,
        Sentence("Words that count only when the comment has no other theme, by language")),
      .optional(
        "unless", .cues, Sentence("Words that take the theme away from their sentence, by language")
      ),
      .optional(
        "yields", themes, Sentence("Themes that say more: a sentence that has one has not this one")
      ),
      .optional("links", links, Sentence("What in an audit the theme is about")),
      .required(
        "sources", .list(of: .source, named: Sentence("a source")), Sentence("Who speaks of it"),
        hint: Sentence("write sources: [ { name: … } ]")),
      .required(
        "examples", .examples, Sentence("Comments that have the theme, and comments that have not"),
        hint: Sentence("a theme is tested by its examples: { yes: { fr: […] }, no: { fr: […] } }"))
    ) {
      _, _, tone, title, cues, topics, names, objects, weak, unless, yields, links, sources,
      examples in
      Theme(
        id: place.id, category: place.category, tone: tone ?? .friction, title: title, cues: cues,
        topics: topics ?? [], names: names ?? [], objects: objects ?? [], weak: weak ?? [],
        unless: unless ?? [],
        yields: yields ?? [], links: links ?? Theme.Links(), sources: sources, examples: examples)
    }
  }
}

extension Shape where Value == [Cue] {
  /// Cues by language: at least one.
  static var cues: Shape {
    let languages = Shape<[String]>.formLanguages
    return .table(
      Sentence("a list of cues"),
      languages.map { .optional($0, .cueList, Sentence("Cues in the language")) },
      laws: [
        .atLeastOne(
          of: languages, Sentence("holds no cue"), hint: Sentence("write fr: […] or en: […]"))
      ]
    ) { _, cues in cues.flatMap { $0 ?? [] } }
  }

  static var cueList: Shape { .list(of: .cue, named: Sentence("a cue")) }
}

extension Shape where Value == Cue {
  static var cue: Shape {
    Shape<String>.text.checked { text, value in
      if hasStarWithinWord(text) {
        value.problem(
          Sentence("\(text.quoted): * stands at the end of a word"), hint: CueError.advice)
        return nil
      }
      do throws(CueError) { return try Cue(text) } catch {
        value.problem(Sentence("\(text.quoted): \(error.sentence)"), hint: CueError.advice)
        return nil
      }
    }
  }

  /// Whether a letter or a digit follows `*`; no regular expression, which would be compiled for each of
  /// thousands of cues.
  private static func hasStarWithinWord(_ text: String) -> Bool {
    text.utf8.indices.contains { place in
      let next = text.utf8.index(after: place)
      return text.utf8[place] == UInt8(ascii: "*") && next < text.endIndex
        && (text[next].isLetter || text[next].isNumber)
    }
  }
}

extension Shape where Value == Theme.Links {
  fileprivate static func links(_ known: ThemeNames?) -> Shape {
    let rules = Shape<[String]>.rules(known)
    return .record(
      Sentence("the links of a theme"),
      .optional("rules", rules, Sentence("Rules which find its cause in the pages"))
    ) { Theme.Links(rules: $1 ?? []) }
  }
}

extension Shape where Value == Theme.Source {
  fileprivate static var source: Shape {
    .record(
      Sentence("a source of a theme"),
      .required("name", .text, Sentence("Who said it"), hint: Sentence("name who said it")),
      .optional("url", .address(Sentence("begin it with https://")), Sentence("Where"))
    ) { Theme.Source(name: $1, url: $2) }
  }
}

extension Shape where Value == Theme.Examples {
  fileprivate static var examples: Shape {
    .record(
      Sentence("the examples of a theme"),
      .required("yes", .comments, Sentence("Comments that have the theme")),
      .required("no", .comments, Sentence("Comments that look like it and have it not"))
    ) { Theme.Examples(yes: $1, no: $2) }
  }
}

extension Shape where Value == [Theme.Example] {
  /// Comments by language: at least one.
  fileprivate static var comments: Shape {
    let languages = Shape<[String]>.formLanguages
    let example = Shape<String>.text.checked { text, value in
      Theme.Example(text: text, line: value.node.place.line)
    }
    return .table(
      Sentence("a list of comments"),
      languages.map { .optional($0, .list(of: example), Sentence("Comments in the language")) },
      laws: [
        .atLeastOne(
          of: languages, Sentence("holds no comment"), hint: Sentence("write fr: […] or en: […]"))
      ]
    ) { _, lists in lists.flatMap { $0 ?? [] } }
  }
}
