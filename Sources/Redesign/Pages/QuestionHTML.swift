import Escaping
import Words

/// One question, and under their answers those that depend on it.
struct QuestionHTML {
  let mockUp: MockUp
  private let page: QuestionPage
  /// The places of the questions that depend on each, by its id.
  private let dependents: [String: [Int]]

  init(_ mockUp: MockUp, _ page: QuestionPage) {
    self.mockUp = mockUp
    self.page = page
    dependents = Dictionary(
      grouping: page.questions.indices.filter { page.questions[$0].shownBy?.question != nil }
    ) { page.questions[$0].shownBy?.question ?? "" }
  }

  /// - Parameter place: That of the question on the page.
  func html(_ place: Int, _ names: inout FieldNames) -> HTML {
    let question = page.questions[place]
    let number = "q\(place + 1)"
    let branches = branches(of: question, number)
    let parts = FieldsHTML(mockUp: mockUp, question: question, id: number, branches: branches)
    names.next()
    let own = parts.html(&names)
    let blocks = branches.all.map { block in
      let inner = HTML(block.places.map { html($0, &names) })
      return """
        <div class="then then-\(block.rank)" id="\(block.id)">
        \(inner)</div>

        """ as HTML
    }
    return blocks.isEmpty ? own : "<div class=\"branch\">\n\(own)\(blocks)</div>\n"
  }

  /// Questions that the same answers show.
  struct Block {
    let id: String
    let rank: Int
    let places: [Int]
  }

  /// The blocks that answers to a question show.
  struct FollowUps {
    var all: [Block] = []
    /// By the place of the answer.
    var ofChoice: [Int: [Block]] = [:]
    var ofAnyAnswer: [Block] = []

    fileprivate mutating func add(_ block: Block, shownBy choices: [Int]) {
      all.append(block)
      for choice in choices { ofChoice[choice, default: []].append(block) }
      if choices.isEmpty { ofAnyAnswer.append(block) }
    }
  }

  private func branches(of question: PlannedQuestion, _ number: String) -> FollowUps {
    var branches = FollowUps()
    for (place, group) in groups(after: question).enumerated() {
      let block = Block(
        id: "\(number)-then\(place + 1)", rank: min(place + 1, Self.mostRanks),
        places: group.places)
      branches.add(block, shownBy: group.choices)
    }
    return branches
  }

  /// The questions that wait for an answer, those of the same answers together.
  private func groups(
    after question: PlannedQuestion
  ) -> [(choices: [Int], places: [Int])] {
    var groups: [(choices: [Int], places: [Int])] = []
    for place in dependents[question.id] ?? [] {
      let choices = page.questions[place].shownBy?.choices ?? []
      if let found = groups.firstIndex(where: { $0.choices == choices }) {
        groups[found].places.append(place)
      } else {
        groups.append((choices, [place]))
      }
    }
    return groups
  }

  /// The style sheet shows so many blocks by answers of their own.
  private static let mostRanks = 9
}
