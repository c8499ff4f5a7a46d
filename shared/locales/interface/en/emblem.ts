export const emblem = {
  heading: 'Coat of arms or logo',
  hint: 'Printed at the top of the cover. PNG or JPEG; a larger picture is made smaller by itself.',
  drop: 'Drop the picture here',
  shown: 'The plan’s coat of arms or logo',
  choose: 'Choose a picture…',
  replace: 'Choose another…',
  remove: 'Remove',
  problems: {
    'other-kind':
      'This file is neither PNG nor JPEG. Save the picture in one of these two formats and choose it again.',
    'too-large':
      'The picture is too large. Make it smaller than 20 MB and 40 million dots and choose it again.',
    unreadable: 'The picture cannot be read: the file is damaged or incomplete. Choose another copy of it.',
  },
} as const
