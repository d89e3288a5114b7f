#!/usr/bin/env bash
# Puts the review into the summary of the run and, when wanted, into one comment that later runs replace.
set -euo pipefail

export COMMENT_MARKER='<!-- lunarest-review -->'

# Prints the first sections and rooms of the review that fit into so many bytes, never a part of one: what is folded away
# stays closed. A byte is never more than a character.
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

# A summary may have a mebibyte, a comment 65536 characters; what is cut off leaves room for the words that say so.
cut_to_fit 1000000 >> "$GITHUB_STEP_SUMMARY"
if [ "$REVIEW_COMMENT" != true ] || [ -z "$REVIEW_PULL_REQUEST" ]; then exit 0; fi

body="${RUNNER_TEMP:?}/lunarest-comment.md"
{
  echo "$COMMENT_MARKER"
  cut_to_fit 64000
} > "$body"

post() {
  local comments="repos/$REVIEW_REPOSITORY/issues/$REVIEW_PULL_REQUEST/comments" known
  # Somebody else's comment that begins alike would be theirs to change afterwards. The workflow's own token has no user.
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

# The token of a pull request from a fork may not write; the review is in the summary all the same.
post || echo '::warning title=Lunarest review::The review could not be posted as a comment; it is in the summary of this run.'
