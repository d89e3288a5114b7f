#!/usr/bin/env bash
# Writes the review; its exit code is an output, so that the review is posted before the job fails.
set -euo pipefail

report="${RUNNER_TEMP:?}/lunarest-review"
# An earlier use in the same job may have left a report.
rm -rf "$report"
args=("--out=$report" "--fail-on=$REVIEW_FAIL_ON" "--source-url=$REVIEW_SOURCE")
[ -z "$REVIEW_TO" ] || args+=("--to=$REVIEW_TO")
[ -z "$REVIEW_FROM" ] || args+=("--from=$REVIEW_FROM")

# A shallow clone does not have the base of the pull request.
if [[ "$REVIEW_FROM" =~ ^[0-9a-f]{40}$ ]] && ! git cat-file -e "$REVIEW_FROM^{commit}" 2> /dev/null; then
  git fetch --quiet --depth=1 origin "$REVIEW_FROM"
fi

# The first call installs and bundles the command in the folder of the action. The second runs in the folder of the change.
npm --prefix "$REVIEW_ACTION" run --silent lunarest -- --help > /dev/null
code=0
# The documents are not trusted: their texts may look like commands of the runner.
pause=$(node --print 'crypto.randomUUID()')
echo "::stop-commands::$pause"
node "$REVIEW_ACTION/scripts/bootstrap/lunarest.mjs" report "${args[@]}" || code=$?
echo "::$pause::"
echo "code=$code" >> "$GITHUB_OUTPUT"
# After wrong use or a crash there is no review, and the output above contains the reason.
if [ -e "$report/lunarest-report.md" ]; then echo "report=$report" >> "$GITHUB_OUTPUT"; fi
