import { execFileSync } from 'node:child_process';

/** Runs git with these arguments and gives what it prints. Throws when git fails. */
export type Git = (...given: readonly string[]) => string;

/** The git of this machine, in a folder. */
export const gitIn =
  (folder: string): Git =>
  (...given) =>
    execFileSync('git', given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/**
 * The files that differ, in the working tree, from where the branch left origin/main; where that is what is checked out
 * or is not known, from the last commit but one; in a history of one commit, all.
 */
export function changedFiles(git: Git): readonly string[] {
  const known = (revision: string) => {
    try {
      return git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    } catch {
      return undefined;
    }
  };
  const main = known('origin/main');
  const base = main === undefined || main === known('HEAD') ? known('HEAD~1') : git('merge-base', main, 'HEAD');
  const changed = base === undefined ? git('ls-files') : git('diff', '--name-only', base);
  return changed.split('\n').filter(Boolean);
}
