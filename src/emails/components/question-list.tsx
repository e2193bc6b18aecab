import { Text } from "react-email"
import type { Question } from "../words/words"
import { textStyle } from "./paragraph"

type QuestionListProps = { questions: Question[] }

/** What the reader may stumble over, each with what to do about it. */
export function QuestionList({ questions }: QuestionListProps) {
  return questions.map(({ question, answer }) => (
    <Text className="text" key={question} style={textStyle}>
      <strong>{question}</strong>
      <br />
      {answer}
    </Text>
  ))
}
