/// What the parts of a report and their keys mean, for whoever reads its JSON Schema.
enum ReportMeanings {
  /// By part: what it is under the key `""`, then what each of its keys means.
  static let parts: [String: [String: String]] = {
    var parts: [String: [String: String]] = [:]
    var part = ""
    for line in text.split(separator: "\n") {
      let isKey = line.hasPrefix(" ")
      let words = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
      if !isKey { part = String(words[0]) }
      parts[part, default: [:]][isKey ? String(words[0]) : ""] = words.last.map { String($0) }
    }
    return parts
  }()

  /// A part, then its keys. A key whose value is one part needs no line: the part says what it is.
  private static let text = """
    Report: The audits of all targets of one run
      schema: The form of reports; it rises when a key is renamed or removed
      rules: The rules that judged
      language: The language of the texts
      status: Whether everything was audited
      problems: What could not be done
      audits: One audit a target
      suppressions: The decisions of the team not to count some findings
    Tool: The program that made the report
      name: Its name
      version: Its version
    RulesUsed: The rules that judged
      profile: The name of their profile
      digest: A fingerprint of their text
      off: The rules which are off for a reason
      texts: What each rule that judged says, whatever the target
    RuleText: What a rule says, whatever the target
      rule: Its id
      about: What it judges
      category: What it is about
      title: The defect in a few words
      why: What it costs people
      fix: What to do
      sources: Where it comes from
      threshold: Who set the threshold
    RuleOff: A rule that does not judge
      rule: Its id
      reason: Why it is off
    Problem: Something that could not be done
      target: The target it is about
      sentence: What
      hint: What to try next
    Audit: Everything found on one target
      target: What was asked for
      outcome: How complete the audit is
      reason: Why the audit is not whole
      notes: What is to know about how its pages were had, and what speaks against their order
      pages: The pages, in order
      verdicts: One verdict a rule
    Audit.Origin: Where a team's files speak of the target
      template: The file which makes the whole form
      file: The file that lists the target
      line: Its line there
    Page: One page
      address: Where the page comes from
      source: The path of the saved page
      template: The file of the repository which makes the page
      key: A short identity, unique in the target
      title: The title
      language: The language that the page declares; empty when it does not
      outcome: Whether the page was judged
      reason: Why it could not be judged
      reasonKind: The same in one word
      forms: The forms; controls of none in a last one
      elements: What buttons and labels say, by kind, where a finding is about one
    Page.Step: The step that the page announces
      current: This step
      total: The number of steps
    Form: A form
      index: Its place in the page
      id: The attribute
      name: The attribute
      method: The method
      action: The attribute
      kind: What it is for
      audited: Whether the audit is about it
      controls: All its controls
      questions: What it asks
    Control: A control, hidden ones and buttons included
      index: Its place among the controls of the page
      tag: The element
      type: The computed type
      name: The attribute
      id: The attribute
      form: The index of the owning form
      accessibleName: Its name for assistive technologies
      nameSource: Where this name comes from
      description: Its accessible description
      role: Its ARIA role
      placeholder: The attribute
      autocomplete: The attribute
      purpose: What its question asks for
      autofill: The autofill name that fits
      required: Whether it must be filled
      disabled: Whether it is disabled
      readOnly: Whether it is read-only
      visible: Whether the page shows it
      notAskedBecause: Why people are not asked to fill it
      choices: The number of options of a list
      legend: The legend of its group
      line: Its line
      selector: A CSS selector of it
    Question: What a person is asked
      id: The keys of its page and of itself, unique in the audit
      key: An identity without line numbers
      wording: Its words
      heading: The heading over it
      legend: The legend of its group
      hint: Its hint
      controls: The indices of its controls
      purpose: What it asks for
      required: Whether it must be answered
      optional: Whether it may be left empty
      conditional: Whether it shows only after an answer
      fields: Its fields, in order
    Seconds: The time of one question
      p10: One person in ten is quicker
      p50: The median
      p90: One person in ten is slower
      probability: The probability that a person answers
      because: The derivation
    Seconds.Parts: Mean seconds; they add up
      read: Reading
      find: Finding the answer place
      decide: Deciding
      answer: Answering
      gather: Fetching papers
      check: Checking
    Field: One field of the question
      kind: What people do with it
      wording: Its own words
      controls: The indices of its controls
      required: Whether it must be filled
      choices: The number of answers on offer
      answers: A sketch of the answers, to compare two lists
    Journey: The raw numbers of a target
      questions: Questions asked by default
      fields: Fields
      controls: Controls
      required: Required questions
      optional: Optional questions
      conditional: Questions that show only after an answer, counted apart
      choices: Choices on offer
      uploads: Documents to attach
      steps: Steps
      clicks: Clicks from the home page to the first question
      clicksReason: Why there is no number of clicks
      declaredPhrase: The sentence of the promise
      knownToAdministration: The purposes that an administration already knows
    Journey.Minutes: The time that the pages promise
      min: At least
      max: At most
    Time: The estimated time of a target
      p10: One person in ten is quicker
      p50: The median
      p90: One person in ten is slower
      fill: Mean seconds spent on questions
      gather: Mean seconds spent fetching papers
      overheads: Mean seconds spent on pages
      model: The model that made the estimate
      profile: The kind of person and device
      because: The derivation
    Time.Paths: Medians of three ways through the questions
      shortest: The shortest
      typical: The typical one
      longest: The longest
    Time.Promise: The promised time held against the estimate
      share: The share of people who finish within it, from 0 to 1
      needs: What must be assumed for half of the people to finish within it
    Burden: What it costs everybody in a year
      secondsPerResponse: Mean seconds of one person
      responsesPerYear: How many people
      hoursPerYear: Their hours
      hourlyCost: What an hour costs
      costPerYear: What the hours cost
    Score: The mark of a target
      value: 0 to 100
      exact: The same, not rounded: it rises whatever is mended
      letter: From A, the best, to E
      cap: Why the letter is held down
      categories: The marks by category
      losses: Every lost point
    Score.Category: The mark of a category
      category: The category
      value: 100 less its losses
      weight: Its part in the mark
    Score.Loss: Points that a rule took
      rule: The rule; null for what a category could not lose
      category: The category
      points: How many
      gain: By how many points the mark rises when all that the rule found is mended
      because: The derivation
    Verdict: What a rule says of a target
      rule: The id of the rule
      print: A short identity of what it judges and of its thresholds
      outcome: What became of it
      checked: The number of subjects that the rule is about
      findings: Where it fails
      undecided: Why it could not tell
      severity: How much it hinders people
      certainty: How sure a finding is
      weight: What the rule weighs in its category
      reworded: What the rule says of this target; null where it says the same as under rules
      mending: What mending all that it found brings
    Mending: What mending all that a rule found brings, and nothing else; null where there is no mark
      points: By how much the mark rises
      medianSeconds: Seconds that a person in the middle saves; 0 where no edit of the questions mends it
      meanSeconds: The mean over everybody
    WhatIf: What decisions about the questions change, as numbers with seven decimals at least; things are named by their places in the lists, from 0
      pages: The pages, in order
      questions: The questions of the audited forms, in order
      categories: The judged categories
      rules: The rules on which the mark depends
    WhatIf.Page: A page
      key: Its key
      words: Words of instructions
      isFrench: Whether they are French
      isScreen: Whether it follows the page before without being loaded
      steps: The steps that its questions make
      isReview: Whether it shows all answers once more before they are sent
    WhatIf.Question: A question
      id: Its id
      page: The place of its page
      chance: The share of people who answer it, from 0 to 1
      chanceIfOptional: The same when it may stay empty
      optional: Whether it may stay empty
      conditional: Whether it shows only after an answer
      kind: What people do to answer it
      prefilled: Seconds to check an answer which is there already
      merged: Seconds as one more box of another question
      retyped: By the name of another kind of control
      papers: The papers of which any one holds the answer, as numbers
      fetching: Mean and variance of fetching one of them
      known: What it asks for, where an administration knows the answer
      source: Who could give the answer
      civilStatus: Whether FranceConnect gives it as civil status
      partOf: Answers that one question can ask, of which this is a part
    WhatIf.Answering: A way to answer
      seconds: Its mean and its variance
      dropDowns: Drop-down lists
      freeText: Boxes of several lines
      uploads: Documents to attach
    WhatIf.Pace: Mean and variance of what takes time besides the questions
      page: One page, without its words
      screen: One page that is not loaded, without its words
      frenchWord: One word of instructions in French
      otherWord: One word in another language
      warmUps: The first three questions
      review: Looking over one answer before sending
      personSpread: The deviation of the logarithm between people
    WhatIf.Category: A judged category
      category: Its name
      weight: Its part in the mark, from 0 to 1
    WhatIf.Rule: A rule, as far as marks depend on it
      rule: Its id
      category: The place of its category
      most: The part of its category that it can take at most
      mendedBy: The edits of a question that mend it
      findings: What stays whatever is counted
      counted: What comes and goes with what is counted
    WhatIf.Finding: A finding that stays until what it is about is gone or mended
      share: The part of the rule's weight that it takes alone
      isBlocker: Whether it caps the letter
      question: The place of the question that it is about
      page: The place of the page that it is about; it goes with its last question
    WhatIf.Counted: A finding which is there when all its conditions hold
      isBlocker: Whether it caps the letter
      conditions: All of them
      share: What it takes alone, when it is not graded
    WhatIf.MeasureCondition: A measure held against a number
      measure: The measure
      page: The place of the page it is counted on; null for the whole
      comparison: more than, at least, less than or at most
      number: The number
    WhatIf.Limits: A graded loss
      measure: The measure
      page: The place of the page it is counted on; null for the whole
      good: Nothing is lost up to it
      poor: Everything is lost from it
    WhatIf.Letters: How a mark becomes a letter
      lowest: The lowest marks of A, B, C and D
      blockerCap: The best letter with a blocking finding
      burdenCap: The best letter with more questions or minutes than these
      mostQuestions: Questions
      mostMinutes: Median minutes
      mostOfARule: The most that one finding takes of what its rule can take
    WhatIfReport: What decisions would change on one target
      schema: The form; it rises when a key is renamed or removed
      language: The language of the texts
      target: What was audited
      edits: The decisions, each with what it alone brings
    WhatIfReport.Edit: One edit
      edit: drop, optional, merge, retype, prefill or split
      questions: The ids of its questions
      sentence: What is done
      because: Why
      questionsChange: By how much the number of questions changes
      medianChange: By how many seconds the median changes
      markChange: By how much the mark changes
    WhatIfReport.Yearly: What everybody spends in a year; null unless the number of people is given
      responsesPerYear: How many people
      hoursNow: Their hours now
      hoursThen: Their hours then
      hourlyCost: What an hour costs
    WhatIfOutcome: Questions, time and mark
      questions: Questions asked by default
      p10: One person in ten is quicker
      p50: The median
      p90: One person in ten is slower
      mean: The mean of everybody
      mark: 0 to 100, in tenths
      exactMark: The same, not rounded
      letter: From A, the best, to E
    MandateReport: A form held against what a text of law allows to ask
      schema: The form of these reports; it rises when a key is renamed or removed
      language: The language of the texts
      target: What was held against the text
      questions: Every question of the audited forms, in the order people meet them
      lines: Every line of the mandate, in its order
    MandateReport.Text: The text that gives the mandate
      title: Its title
      url: Where it can be read
      date: Its day
      basis: The legal basis of the processing
      controller: Who answers for the processing
    MandateReport.Question: A question, and whether it may be asked
      id: Its id
      page: The key of its page
      wording: Its words
      purpose: What it asks for
      required: Whether it must be answered
      conditional: Whether it only shows after another answer
      seconds: Mean seconds of everybody
      verdict: What the mandate says of it
      decides: Whether the answer tells if a person may go on, or other questions wait for it
      sensitive: The kind of data that the law protects more than others; null for any other question
      lines: The numbers of the lines it falls under: several where nothing tells them apart
      because: Why
    MandateReport.Line: A line of the mandate, and what the form makes of it
      number: Its rank, from 1
      name: What people call it
      of: Words that name the people or things it is about
      article: The place in the text; null while nobody has found it
      required: Whether the text makes the answer compulsory; null when it does not say
      sensitive: Whether the text allows data that the law protects more than others
      aim: What the answer is for
      usedBy: Who uses it
      kept: How long it is kept
      verdict: What the form makes of it
      questions: The ids of the questions that fall under it, and of those that perhaps do
    CommentsReport: What users say of a form, held against what its audit found
      schema: The form; it rises when a key is renamed or removed
      language: The language of the texts
      export: The name of the file of comments
      format: What kind of file it was
      target: The form that was named; null without one
      notCompared: Why the comments are not held against that form, which could not be read whole; else null
      comments: Comments that say something
      empty: Records without a text
      cut: Comments of which only the beginning was read
      firstDay: The day of the first comment
      lastDay: The day of the last comment
      release: The day that parts comments before and after
      sharesFrom: Comments below which no share is told
      replaced: Identifiers that were replaced by marks, by kind
      unsorted: Comments in which no theme was found
      themes: The themes, confirmed ones first
      changes: Failing rules, first those whose points weigh most once comments confirm them
      confirmedFrom: Comments from which a rule counts as confirmed
      confirmedFactor: What its points are then multiplied by
    CommentsReport.Replaced: Identifiers of one kind
      kind: A word for programs
      title: The word of the marks
      count: How many
    CommentsReport.Share: A share of all comments and its 95 % interval (Wilson), from 0 to 1
      value: The share
      low: The lower end
      high: The upper end
    CommentsReport.Unsorted: Comments in which no theme was found
      comments: How many
      share: Null below the number from which shares are told
      verbatims: Three of them, chosen for spread
    CommentsReport.Theme: A theme, and what became of it in the audit
      id: The id of its file
      title: In a few words
      tone: friction, praise or off-topic
      comments: How many
      share: Null below the number from which shares are told
      outcome: confirmed when a linked rule fails, notVisible when none does, unheard when nobody complains; null for praise, for what is off topic, and where nothing is compared
      rules: Linked rules that fail
      seconds: Mean seconds of the questions that these rules are about, and of those that comments name; null when there are none
      questions: Questions and pages that comments name, most named first
      verbatims: Three of them, chosen for spread
      before: Comments before the release; null without one
      after: Comments from the release on; null without one
      rating: The mean rating; null when there is none
    CommentsReport.Rule: A rule of the audit that fails
      id: Its id
      title: The defect
      findings: How often it was found
    CommentsReport.Subject: A question or a page that comments name
      id: The id of the question, or the key of the page
      wording: Its words
      comments: How many name it
    CommentsReport.Quote: What somebody wrote, without what points to a person
      line: The line of the export
      text: The words, shortened
      day: When
      about: The ids of the questions that it names, or the key of a page
    CommentsReport.ConfirmedChange: What to change, and who asks for it
      rule: The id of the rule
      title: The defect
      points: By how much the mark rises when it is mended
      weighted: The same, multiplied when comments confirm the rule
      comments: Comments under the themes that confirm it
      themes: These themes
    Finding: A rule failing on one subject
      id: rule@key: never a line or a measured number
      share: The part of the weight of the rule that it takes alone
      severity: How much it hinders people
      message: What was observed
      suppressed: Whether the team set it aside
      suppressedBecause: The reason that the team gives
      state: What became of it since
      subject: What it is about
      evidence: Why it fails
    Place: Where it is; all null for the whole journey
      page: The address of the page
      source: The path of the saved page
      wording: The words of the question
      line: The line
      selector: A CSS selector
      elementId: The id of the element
      snippet: The start of the element
    Evidence: A fact which made the rule fail
      fact: Its name
      expected: What the rule expects
      observed: What was observed
    RuleText.Source: A source
      name: Who said it
      says: What
      url: Where
    Suppression: A decision not to count some findings
      rule: The rule; null for a comment that is not understood
      reason: Why
      until: The last day, such as 2027-01-31
      page: The page which holds it as a comment
      file: The settings file which holds it
      line: About where it stands there
      state: What became of it in this run
      findings: The number of findings set aside
      problem: What is wrong with it
    Gate: The decision of the gate; null unless it was asked for
      outcome: Refused comes before incomplete
      targets: The decisions, target by target
      reasons: What is wrong with the run itself
    GateTarget: The decision about one target
      target: Its name
      outcome: Refused comes before incomplete
      reasons: What speaks against it
      stale: Ids of the baseline which no longer exist
    GateReason: Something that speaks against a target, or that must be known
      kind: What it is about
      weight: What it does
      id: What formaudit baseline accept takes
      sentence: The same for people
    Difference: What became of one target between two audits
      before: What the first audit was of
      after: What the second audit was of
      questions: Every question, in the order of the second audit; then those gone
      findings: Findings which are new, mended, ambiguous or not checked
      letterBefore: The letter of the first mark
      letterAfter: The letter of the second mark
      meanBefore: Mean seconds of everybody in the first audit
      meanAfter: Mean seconds of everybody in the second audit
      knownFindings: How many findings stayed
      measures: Every measure that either audit could tell
    QuestionChange: A question before and after
      state: What became of it
      id: The key of its page and its own
      matchedWith: Its id in the first audit
      wording: Its words
      required: Whether it must be answered
      seconds: Mean seconds that each person gains or loses by it
      score: How much the two agree, from 0 to 1
      because: Why they are taken for one question
      edits: What is not as it was, the heaviest first
    FindingChange: A finding which did not stay
      state: What became of it
      id: As in the report
      rule: The id of the rule
      severity: How much it hinders people
    MeasureChange: A measure before and after; null where it could not be told
      measure: Its name
      before: Before
      after: After
    DifferenceReport: What changed for people, target by target
      schema: The form of differences; it rises when a key is renamed or removed
      language: The language of the texts
      status: Whether everything could be compared
      problems: What could not be compared
      targets: Target by target
    DifferenceReport.Target: What changed on one target
    DifferenceReport.Burden: What it costs everybody in a year; null unless the number of people is given
      secondsPerResponse: Mean seconds more, or less, for one person
      responsesPerYear: How many people
      hoursPerYear: Their hours
      hourlyCost: What an hour costs
      costPerYear: What the hours cost
    PortfolioReport: The questions of several forms, each once
      schema: The form of portfolios; it rises when a key is renamed or removed
      language: The language of the texts
      status: Whether every form was wholly audited
      targets: The forms, in the order asked for
      questions: Each question once, those first which asking once would spare most
    PortfolioReport.Target: A form
      name: What was asked for
      language: The language that its first page declares, such as fr; empty when it declares none
      outcome: How complete its audit is
      reason: Why the audit is not whole
      questions: How many questions it asks, conditional ones included
      responsesPerYear: People who go through it in a year; null where nobody says
    PortfolioReport.Totals: What all forms ask together
      asked: Questions, each as often as it is asked
      different: Questions, each once
      shared: Those of them which several forms ask
      contradictory: Those of them about which forms disagree
    PortfolioReport.Cost: What it takes to answer, in all forms together
      seconds: Mean seconds of somebody who goes through each form once
      secondsSpared: Those which go if only the form asks where it takes longest
      hoursPerYear: Hours of everybody in a year; null where no number of people is known
      hoursSpared: Those which go at most if only one form asks
    PortfolioReport.Question: One question, and how forms ask it
      wording: The wording with the fewest findings, then the fewest seconds
      purpose: What it asks for
      targets: The places of the forms which ask it, from 0
      requiredIn: Of those where it must be answered
      optionalIn: Of those where it may stay empty
      wordings: Its wordings
      kinds: What is filled: the kind of each field
      formats: How a date is to be written
      answers: How many answers are on offer, by list
      contradictions: What the forms disagree about
    PortfolioReport.Variant: One of the ways in which forms ask
      text: The way
      targets: The places of the forms, from 0
    SiteReport: The forms of a site, and what of it was not read
      schema: The form of reports on sites; it rises when a key is renamed or removed
      language: The language of the texts
      status: Whether every address that was found was read
      homes: Where the crawl began
      pages: Pages that were read
      gone: Links that lead to no page
      leftOut: What was not read, reason by reason
      forms: The forms, the heaviest first
    SiteReport.Omission: What was not read, for one reason
      reason: The reason
      count: How many addresses
      examples: The first of them
    SiteReport.Form: A form, on all the pages that have it
      name: A short name, which no other form of the report has
      print: The same for the same questions, on every page and in every run
      title: The title of its first page
      kind: What it is for
      address: The first page that has it
      pages: How many pages have it
      addresses: The first of them
      questions: How many questions it asks of everybody
      required: Those of them that must be answered
      seconds: Mean seconds of somebody who answers its questions
      responsesPerYear: People who fill it in a year; null where nobody says
      hoursPerYear: Their hours; null where no number of people is known
    BatchAnswer: What became of one line in
      line: The number of the line in, from 1
      id: What the line in calls the page; null where it could not be read
      status: audited, partial and notAudited as in a report; gaveUp for a page that takes too much time or memory; lost when a worker died at it; error for a line that names no page
      reason: Why there is no whole audit
      summary: The numbers of the audit; null with --full
      audit: With --full, the audit as in a report
    BatchAnswer.Summary: The numbers of an audit
      questions: What people are asked by default
      fields: What they fill
      controls: Controls that people meet
      required: Questions that must be answered
      optional: Questions that may stay empty
      conditional: Questions that show only after an answer; in no other number
      uploads: Questions that ask for a file
      mark: From 0 to 100; null when the page could not be judged
      letter: From A to E
      language: The language that the page declares
      form: Equal for pages that ask the same questions in the same words; null where nothing is asked
    BatchAnswer.Summary.Seconds: The estimated time
      p10: One person in ten takes less
      p50: Half of them take less
      p90: Nine in ten take less
    BatchAnswer.Summary.Findings: The places that rules found, by how much they hinder people
      blocker: Those which stop people
      serious: Those which hinder them much
      moderate: Those which hinder them
      minor: Those which hinder them little
    BatchEnd: The last line, without which a list was cut off
      end: What became of all lines in
      rules: With --full, what each rule says whatever the page; else null
    BatchEnd.Counts: What became of all lines in, blank ones aside
      lines: How many there were
      audited: Pages that were audited whole
      partial: Pages that were audited in part
      notAudited: Pages that could not be audited
      gaveUp: Pages that took too much time or memory
      lost: Pages at which a worker died
      error: Lines that name no page
    """
}
