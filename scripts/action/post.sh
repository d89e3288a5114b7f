#!/usr/bin/env bash
# Writes the review into the summary of the run and, if requested, into one comment that later runs replace.
set -euo pipefail

export COMMENT_MARKER='<!-- lunarest-review -->'

# Prints the first sections and rooms of the review that fit into the limit, in bytes. It prints only whole ones, so that every
# folded element is closed. A text never has more characters than bytes, so the limit also applies to characters.
cut_to_fit() {
  LC_ALL=C awk -v limit="$1" -v run="$REVIEW_RUN" '
    function keep() {
      if (length(text) + length(part) > limit) { cut = 1 } else { text = text part }
      part = ""
    }
    /^###? / && !cut { keep() }
    !cut { part = part $0 "\n" }
    END {
      if (!cut) keep()
      printf "%s", text
      if (cut) printf "\n**Truncated: the rest is too long.** The whole review is the artifact lunarest-review of [this run](%s).\n", run
    }
  ' "$REVIEW_REPORT/lunarest-report.md"
}

# A summary may have a mebibyte, a comment 65536 characters. The limits leave space for the note about the truncation.
cut_to_fit 1000000 >> "$GITHUB_STEP_SUMMARY"
if [ "$REVIEW_COMMENT" != true ] || [ -z "$REVIEW_PULL_REQUEST" ]; then exit 0; fi

body="${RUNNER_TEMP:?}/lunarest-comment.md"
{
  echo "$COMMENT_MARKER"
  cut_to_fit 64000
} > "$body"

post() {
  local comments="repos/$REVIEW_REPOSITORY/issues/$REVIEW_PULL_REQUEST/comments" known
  # The author of a comment can change it, so a comment of another author with the marker is not reused. The workflow's own
  # token has no user.
  COMMENT_AUTHOR=$(gh api user --jq .login 2> /dev/null) || COMMENT_AUTHOR='github-actions[bot]'
  export COMMENT_AUTHOR
  local own='.[] | select(.user.login == env.COMMENT_AUTHOR and (.body | startswith(env.COMMENT_MARKER))) | .id'
  known=$(gh api --paginate "$comments?per_page=100" --jq "$own") || return 1
  known="${known%%$'\n'*}"
  if [ -n "$known" ]; then
    gh api --silent --method PATCH "repos/$REVIEW_REPOSITORY/issues/comments/$known" --field "body=@$body"
  else
    gh api --silent --method POST "$comments" --field "body=@$body"
  fi
}

# The token of a pull request from a fork cannot write; the review is still in the summary.
post || echo '::warning title=Lunarest review::The review could not be posted as a comment; it is in the summary of this run.'
