import { describe, expect, it } from 'vitest';
import { changedFiles, type Git } from './changed-files.js';

/** A git that knows these answers, and fails at everything else. */
const gitThat =
  (answers: Readonly<Record<string, string>>): Git =>
  (...given) => {
    const answer = answers[given.join(' ')];
    if (answer === undefined) throw new Error(`git ${given.join(' ')} failed`);
    return answer;
  };
const commit = (revision: string) => `rev-parse --verify --quiet ${revision}^{commit}`;

describe('the files that changed', () => {
  it('are those since the branch left origin/main', () => {
    const git = gitThat({
      [commit('origin/main')]: 'm2',
      [commit('HEAD')]: 'b1',
      'merge-base m2 HEAD': 'm1',
      'diff --name-only m1': 'src/a.ts\nsrc/b.ts',
    });
    expect(changedFiles(git)).toEqual(['src/a.ts', 'src/b.ts']);
  });

  it('are those of the last commit where origin/main is checked out', () => {
    const git = gitThat({
      [commit('origin/main')]: 'm2',
      [commit('HEAD')]: 'm2',
      [commit('HEAD~1')]: 'm1',
      'diff --name-only m1': '',
    });
    expect(changedFiles(git)).toEqual([]);
  });

  it('are those of the last commit where there is no origin', () => {
    const git = gitThat({ [commit('HEAD')]: 'm2', [commit('HEAD~1')]: 'm1', 'diff --name-only m1': 'src/a.ts' });
    expect(changedFiles(git)).toEqual(['src/a.ts']);
  });

  it('are all where there is nothing to compare with', () => {
    expect(changedFiles(gitThat({ [commit('HEAD')]: 'm1', 'ls-files': 'a\nb' }))).toEqual(['a', 'b']);
  });
});
