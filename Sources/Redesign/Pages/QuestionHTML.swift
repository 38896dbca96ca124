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
    let parts = FieldsHTML(mockUp, question, id: number, branches: branches)
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
  }

  private func branches(of question: PlannedQuestion, _ number: String) -> FollowUps {
    let places = dependents[question.id] ?? []
    var blocks: [(choices: [Int], places: [Int])] = []
    for place in places {
      let choices = page.questions[place].shownBy?.choices ?? []
      if let found = blocks.firstIndex(where: { $0.choices == choices }) {
        blocks[found].places.append(place)
      } else {
        blocks.append((choices, [place]))
      }
    }
    return blocks.enumerated().reduce(into: FollowUps()) { branches, entry in
      let (rank, block) = entry
      let told = Block(
        id: "\(number)-then\(rank + 1)", rank: min(rank + 1, Self.mostRanks),
        places: block.places)
      branches.all.append(told)
      for choice in block.choices { branches.ofChoice[choice, default: []].append(told) }
      if block.choices.isEmpty { branches.ofAnyAnswer.append(told) }
    }
  }

  /// The style sheet shows so many blocks by answers of their own.
  private static let mostRanks = 9
}
