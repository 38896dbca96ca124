package import Deciding
import Words

extension RedesignLimits {
  /// The file of Rules/ that holds them.
  static let file = "redesign.yaml"

  /// Those that travel inside the program.
  package static func builtIn() throws(RuleFileError) -> RedesignLimits {
    let text = BuiltInRules.files.first { $0.path == file }?.text ?? ""
    return try YAMLFile(text: text, named: file).read(.redesign)
  }
}

extension Shape where Value == RedesignLimits {
  /// `redesign.yaml`: how far a form is laid out anew.
  static var redesign: Shape {
    .record(
      Sentence("the file of redesigns"),
      .required(
        "kept", .number(.share), Sentence("The part of questions and time that a form may keep")),
      .required("answers", .answers, Sentence("How many answers each way to choose shows")),
      .required("page", .page, Sentence("What stands on one page")),
      .required("pages", .whole(upTo: 1000), Sentence("The most pages that ask something")),
      .required(
        "saving", .number(.above0(upTo: Bounds.day)),
        Sentence("Minutes of a form that tells how to stop and come back"))
    ) { _, kept, answers, page, pages, saving in
      RedesignLimits(
        kept: kept, answersInSight: answers.inSight, answersInAList: answers.inAList,
        questionsOnAPage: page.questions, longAnswer: page.longAnswer,
        pages: pages, saving: saving)
    }
  }
}

extension Shape where Value == (inSight: Int, inAList: Int) {
  fileprivate static var answers: Shape {
    .record(
      Sentence("the answers"),
      .required("in sight", .whole(upTo: 1000), Sentence("The most that are all in sight")),
      .required("in a list", .whole(upTo: 1000), Sentence("The most that are in a list"))
    ) { ($1, $2) }
  }
}

extension Shape where Value == (questions: Int, longAnswer: Double) {
  fileprivate static var page: Shape {
    .record(
      Sentence("a page"),
      .required("questions", .whole(upTo: 1000), Sentence("The most questions of one subject")),
      .required(
        "long answer", .number(.above0(upTo: Bounds.day)),
        Sentence("Seconds of an answer that has a page of its own"))
    ) { ($1, $2) }
  }
}
