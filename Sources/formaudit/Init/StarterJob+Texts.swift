extension StarterJob {
  static func gitHub(_ comments: StarterComments) -> String {
    """
    # \(comments.intro)
    name: formaudit
    on:
      pull_request:
      push: { branches: [main] }
    permissions:
      contents: read
      pull-requests: write
      security-events: write
    jobs:
      formaudit:
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@v4
          - name: \(comments.installName)
            # \(comments.install)
            env:
              FORMAUDIT_URL: ${{ vars.FORMAUDIT_URL }}
            run: |
              sudo apt-get update -qq
              sudo apt-get install -y -qq libxml2 libcurl4
              sudo curl --fail --silent --show-error --location --output /usr/local/bin/formaudit "$FORMAUDIT_URL"
              sudo chmod 755 /usr/local/bin/formaudit
          - name: \(comments.auditName)
            run: |
              formaudit check --report github --report "summary=$GITHUB_STEP_SUMMARY" \\
                --report sarif=formaudit.sarif --report markdown=formaudit.md
          - name: \(comments.uploadName)
            if: ${{ !cancelled() && hashFiles('formaudit.sarif') != '' }}
            uses: github/codeql-action/upload-sarif@v3
            with: { sarif_file: formaudit.sarif, category: formaudit }
          - name: \(comments.commentName)
            # \(comments.comment)
            if: ${{ !cancelled() && github.event.pull_request.head.repo.full_name == github.repository && hashFiles('formaudit.md') != '' }}
            env:
              GH_TOKEN: ${{ github.token }}
              NUMBER: ${{ github.event.pull_request.number }}
            run: |
              comments="repos/$GITHUB_REPOSITORY/issues"
              mark='select(.user.type == "Bot" and (.body | startswith("<!-- formaudit -->"))) | .id'
              id=$(gh api --paginate "$comments/$NUMBER/comments" --jq ".[] | $mark" | head -n 1)
              if [ -n "$id" ]; then
                gh api --silent --method PATCH "$comments/comments/$id" --field body=@formaudit.md
              else
                gh api --silent "$comments/$NUMBER/comments" --field body=@formaudit.md
              fi

    """
  }

  static func gitLab(_ comments: StarterComments) -> String {
    """
    # \(comments.intro)
    formaudit:
      stage: test
      image: ubuntu:24.04
      rules:
        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      before_script:
        # \(comments.install)
        - apt-get update -qq
        - apt-get install -y -qq ca-certificates curl libxml2 libcurl4
        - curl --fail --silent --show-error --location --output /usr/local/bin/formaudit "$FORMAUDIT_URL"
        - chmod 755 /usr/local/bin/formaudit
      script:
        - >-
          formaudit check --report text
          --report gitlab=gl-code-quality-report.json
          --report junit=formaudit.junit.xml
          --report markdown=formaudit.md
      artifacts:
        when: always
        paths: [formaudit.md]
        reports:
          codequality: gl-code-quality-report.json
          junit: formaudit.junit.xml

    """
  }

  static func forgejo(_ comments: StarterComments) -> String {
    """
    # \(comments.intro)
    name: formaudit
    on:
      pull_request:
      push: { branches: [main] }
    jobs:
      formaudit:
        runs-on: docker
        container: { image: "node:22-bookworm" }
        steps:
          - uses: https://data.forgejo.org/actions/checkout@v4
          - name: \(comments.installName)
            # \(comments.install)
            env:
              FORMAUDIT_URL: ${{ vars.FORMAUDIT_URL }}
            run: |
              apt-get update -qq
              apt-get install -y -qq libxml2 libcurl4
              curl --fail --silent --show-error --location --output /usr/local/bin/formaudit "$FORMAUDIT_URL"
              chmod 755 /usr/local/bin/formaudit
          - name: \(comments.auditName)
            run: |
              formaudit check --report github --report junit=formaudit.junit.xml \\
                --report markdown=formaudit.md
          - name: \(comments.keepName)
            if: ${{ !cancelled() }}
            uses: https://data.forgejo.org/forgejo/upload-artifact@v4
            with: { name: formaudit, path: "formaudit.*" }

    """
  }
}
