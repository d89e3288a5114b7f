// The tag is the room, and the room follows from the path: its last named collection decides.
import type { Rule } from '../rule.ts';

const rooms = ['smk', 'objects', 'roles', 'partitions', 'hsms', 'tasks', 'auth'];

export const tagIsTheRoomOfThePath: Rule = ({ operation: { path, room } }) => {
  const segments = path.replace('/object/', '/objects/').split('/');
  const expected = rooms.find((name) => segments.includes(name)) ?? 'system';
  return room === expected ? [] : [`the tag is ${room}, and the path belongs to ${expected}`];
};
