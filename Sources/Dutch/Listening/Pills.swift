/// Whether somebody names pills or another medicine: then an ambulance comes before a talk.
public enum Pills {
    public static func areNamed(in text: String) -> Bool {
        DangerWords.heard(in: text).contains("pills")
    }
}
