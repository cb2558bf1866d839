package io.whosaid.checkworthiness.internal.features;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes sure that a sentence is no statement. */
public final class Disqualifiers {
  private static final int FEWEST_WORDS = 4;
  private static final double MOST = 0.75;
  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S|www\\.\\w|\\bpic\\.twitter\\.com/");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^?\\w{1,3}\\]|[¹²³⁴-⁹†‡]");
  private static final Set<String> OPINES =
      Set.of("think", "believe", "feel", "hope", "suspect", "guess", "wish", "want", "wonder");

  private Disqualifiers() {}

  public static void add(Set<Feature> features, Sentence sentence, AuthorVoice voice, String text) {
    String words = sentence.span().of(text);
    if (isQuestion(sentence.tokens())) {
      features.add(Feature.QUESTION);
    }
    if (ADDRESS.matcher(words).find()) {
      features.add(Feature.LINK);
    }
    if (FOOTNOTE.matcher(words).find()) {
      features.add(Feature.FOOTNOTE);
    }
    if (voice.words() < voice.all() && isLittle(voice)) {
      features.add(Feature.QUOTED);
    } else if (voice.all() < FEWEST_WORDS) {
      features.add(Feature.FRAGMENT);
    }
    if (isInstruction(voice.tokens())) {
      features.add(Feature.INSTRUCTION);
    }
    if (isOpinion(voice.tokens())) {
      features.add(Feature.OPINION);
    }
  }

  private static boolean isQuestion(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String text = tokens.get(i).text();
      if (text.startsWith("?")) {
        return true;
      }
      if (Character.isLetterOrDigit(text.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLittle(AuthorVoice voice) {
    return voice.words() < FEWEST_WORDS || voice.words() < (1 - MOST) * voice.all();
  }

  /** "Follow us", "Please note", "Let's look", "Do not miss". */
  private static boolean isInstruction(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && isLead(tokens.get(at))) {
      at++;
    }
    Token first = at < tokens.size() ? tokens.get(at) : null;
    if (first == null) {
      return false;
    }
    String word = Vocabulary.lower(first.text());
    if (word.equals("let's") || word.equals("let")) {
      return true;
    }
    boolean bare = first.is("VERB") && first.lemma().equals(word);
    Token second = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    return bare && (second == null || !second.is("VERB", "AUX")) && !word.endsWith("ed");
  }

  private static boolean isLead(Token token) {
    return token != null && (token.is("PUNCT") || Vocabulary.lower(token.text()).equals("please"));
  }

  private static boolean isOpinion(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      Token subject = tokens.get(i - 1);
      if (verb != null && subject != null && OPINES.contains(verb.lemma())) {
        String who = Vocabulary.lower(subject.text());
        if (who.equals("i") || who.equals("we")) {
          return true;
        }
      }
    }
    return false;
  }
}
