package org.sitegen.face;

import java.util.List;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;

/**
 * How many problems there are.
 *
 * @param errors how many of them are errors
 * @param warnings how many are not
 */
record ProblemCount(long errors, long warnings) {

    static ProblemCount of(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return new ProblemCount(errors, problems.size() - errors);
    }

    /** Whether they make a command fail. */
    boolean fails(boolean strict) {
        return errors > 0 || (strict && warnings > 0);
    }

    Message totals() {
        return FaceTexts.totals(errors, warnings);
    }
}
