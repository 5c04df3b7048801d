/** The code of what a queue does, which has words in every language: `mail.send` → `job_mail_send`. */
export const workCode = (queue: string): string => `job_${queue.replaceAll('.', '_')}`
