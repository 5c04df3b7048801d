export { bindTopics } from './routes.ts'
export { createTopic, updateTopic } from './save-topic.ts'
