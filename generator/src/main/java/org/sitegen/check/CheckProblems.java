package org.sitegen.check;

import org.sitegen.model.Term;
import org.sitegen.problem.Message;
import org.sitegen.problem.Problem;
import org.sitegen.problem.SourceLocation;

/** The problems of this package, in words. */
final class CheckProblems {

    private CheckProblems() {}

    static Problem similarTerm(SourceLocation at, Term rare, Term usual) {
        Message kind = kind(rare);
        return Problem.warning(
                at,
                new Message(
                        kind.zhHant() + "「" + rare.name() + "」（" + rare.count() + " 篇）與「" + usual.name() + "」（"
                                + usual.count() + " 篇）只差在大小寫、全形半形或繁簡，卻各有各的頁面。若指的是同一個，請統一寫法。",
                        kind.zhHans() + "“" + rare.name() + "”（" + rare.count() + " 篇）与“" + usual.name() + "”（"
                                + usual.count() + " 篇）只差在大小写、全角半角或繁简，却各有各的页面。若指的是同一个，请统一写法。",
                        "The " + kind.en() + " \"" + rare.name() + "\" (" + articles(rare) + ") differs from \""
                                + usual.name() + "\" (" + articles(usual)
                                + ") only in case, width or script, but each has pages of its own. If they mean the same,"
                                + " write them alike."));
    }

    private static Message kind(Term term) {
        return switch (term.kind()) {
            case CATEGORIES -> new Message("分類", "分类", "category");
            case TAGS -> new Message("標籤", "标签", "tag");
            case AUTHORS -> new Message("作者", "作者", "author");
        };
    }

    private static String articles(Term term) {
        return term.count() == 1 ? "1 article" : term.count() + " articles";
    }
}
