import Comments
import Words

extension Shape where Value == CommentWords.Evidence {
  /// How likely words must make themes beside cues.
  static var evidence: Shape {
    .record(
      Sentence("the evidence of words"),
      .required(
        "features", .whole(upTo: 1000),
        Sentence("Known words, beginnings and pairs below which a comment is too short")),
      .required("praise from", .probability, Sentence("From which words praise")),
      .required("friction", .limits, Sentence("For what hinders")),
      .required(
        "friction beside praise", .limits, Sentence("For what hinders, in a comment that praises")),
      .required("praise", .limits, Sentence("For praise")),
      .required("off-topic", .limits, Sentence("For what is not about the form")),
      .required("source", .text, Sentence("Where the numbers come from"))
    ) { _, features, from, friction, beside, praise, offTopic, _ in
      CommentWords.Evidence(
        features: features, praiseFrom: from, friction: friction, frictionBesidePraise: beside,
        praise: praise, offTopic: offTopic)
    }
  }
}

extension Shape where Value == CommentWords.Evidence.Limits {
  fileprivate static var limits: Shape {
    .record(
      Sentence("how likely a theme must be"),
      .required("told", .probability, Sentence("When cues tell it")),
      .required("alone", .probability, Sentence("When no cue tells anything of it"))
    ) { CommentWords.Evidence.Limits(told: $1, alone: $2) }
  }
}

extension Shape where Value == CommentWords.Evidence.Probability {
  fileprivate static var probability: Shape {
    Shape<Double>.number(.above0(upTo: 0.999)).map { CommentWords.Evidence.Probability($0) }
  }
}
