package import Words

/// Something that people say of a form: the words by which it is recognised, what in a form it is
/// about, and comments that test it.
package struct Theme: Sendable {
  package let id: String
  /// The folder of its file.
  package let category: String
  package let tone: Tone
  package let title: Sentence
  /// What people say: words that complain, or praise, by themselves.
  package let cues: [Cue]
  /// What people call the thing: the comment has the theme unless people are content with it.
  package let topics: [Cue]
  /// What people call the thing by a bare name, which says nothing: the comment has the theme where people
  /// complain, or say no.
  package let names: [Cue]
  /// What the theme is about: it counts where people complain of it, when the comment has no other theme.
  package let objects: [Cue]
  /// What counts only when the comment has no other theme: words that say little, or in irony.
  package let weak: [Cue]
  /// What takes the theme away from the sentence in which it stands.
  package let unless: [Cue]
  /// The ids of themes that say more: where a sentence has one of them, it has not this one.
  package let yields: [String]
  package let links: Links
  package let sources: [Source]
  package let examples: Examples

  /// What kind of thing it is.
  package enum Tone: String, CaseIterable, Sendable {
    /// Something in the form hinders people.
    case friction
    case praise
    /// Not about the form.
    case offTopic = "off-topic"
  }

  /// What in an audit the theme is about.
  package struct Links: Sendable {
    package var rules: [String] = []

    package init(rules: [String] = []) { self.rules = rules }
  }

  /// Who speaks of the theme.
  package struct Source: Sendable {
    package let name: String
    package let url: String?

    package init(name: String, url: String?) { (self.name, self.url) = (name, url) }
  }

  /// Comments which have the theme, and comments which look like it and have not.
  package struct Examples: Sendable {
    package let yes: [Example]
    package let no: [Example]

    package init(yes: [Example], no: [Example]) { (self.yes, self.no) = (yes, no) }
  }

  /// One comment, and where it stands in the file.
  package struct Example: Sendable {
    package let text: String
    package let line: Int

    package init(text: String, line: Int) { (self.text, self.line) = (text, line) }
  }

  package init(
    id: String, category: String, tone: Tone, title: Sentence, cues: [Cue], topics: [Cue] = [],
    names: [Cue] = [], objects: [Cue] = [], weak: [Cue] = [],
    unless: [Cue] = [], yields: [String] = [], links: Links = Links(), sources: [Source] = [],
    examples: Examples
  ) {
    self.id = id
    self.category = category
    self.tone = tone
    self.title = title
    self.cues = cues
    self.topics = topics
    self.names = names
    self.objects = objects
    self.weak = weak
    self.unless = unless
    self.yields = yields
    self.links = links
    self.sources = sources
    self.examples = examples
  }

  /// What is not about the form gives way to all that hinders in it: people say what they came for.
  func givesWay(to other: Theme) -> Bool {
    yields.contains(other.id) || tone == .offTopic && other.tone == .friction
  }
}

/// All themes, and the words that every comment is read with.
package struct ThemeBook: Sendable {
  /// By id.
  package let themes: [Theme]
  package let words: CommentWords
  /// What other words say of themes; nil where cues alone count.
  package let weights: ThemeWeights?

  package init(themes: [Theme], words: CommentWords, weights: ThemeWeights? = nil) {
    self.themes = themes.sorted { $0.id < $1.id }
    (self.words, self.weights) = (words, weights)
  }

  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }
}
