package org.levelfield.landmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levelfield.text.TitleKey;

/// What Epoch AI's tables call the models and chips whose names differ from ours by more than case and punctuation.
/// Only the same thing stands here: a run of another size, or on another data set, is another model.
final class PeerNames {
    private static final Map<String, String> MODELS = table("""
            NETtalk = NetTalk (dictionary)
            TDNN phoneme recogniser = Time-delay neural networks
            Neural probabilistic language model = NPLM
            Deep belief network (MNIST) = Deep Belief Nets
            Deep autoencoder (MNIST) = Dimensionality Reduction
            GPU deep belief network = GPU DBNs
            Deep big simple MLP (MNIST) = 6-layer MLP (MNIST)
            Unsupervised high-level feature learner (cat detector) = Unsupervised High-level Feature Learner
            DistBelief vision model = DistBelief Vision
            Deep bidirectional LSTM speech recogniser = PreTrans-3L-250H
            word2vec (33B words) = Word2Vec (large)
            R-CNN = R-CNN (T-net)
            ZFNet = Visualizing CNNs
            DQN (2013) = DQN
            Variational autoencoder = Image generation
            OverFeat (accurate) = OverFeat
            RNN encoder-decoder (GRU) = GRUs
            GAN = GANs
            Large regularized LSTM (PTB) = Large regularized LSTM
            GoogLeNet = GoogLeNet / InceptionV1
            Neural Turing Machine = NTM
            FCN-32s = Fully Convolutional Networks
            Deep Speech 2 = DeepSpeech2 (English)
            ResNet-152 = ResNet-152 (ImageNet)
            A3C = A3C FF hs
            Pointer Sentinel-LSTM = Pointer Sentinel-LSTM (medium)
            Xception (JFT) = Xception
            Neural Architecture Search = NASv3 (CIFAR-10)
            pix2pix = Image-to-image cGAN
            Mask R-CNN (ResNet-101-FPN) = Mask R-CNN
            Transformer (big) = Transformer
            NASNet-A (large) = NASNet-A
            AWD-LSTM (WikiText-2) = AWD-LSTM - 3-layer LSTM (tied) + continuous cache pointer (WT2)
            ResNeXt-101 32x48d (Instagram) = ResNeXt-101 32x48d
            AlphaZero (Go) = AlphaZero
            GPT = GPT-1
            Transformer-XL (large) = Transformer-XL (257M)
            XLNet-Large = XLNet
            XLM-R = XLM-RoBERTa
            Noisy Student (EfficientNet-L2) = Noisy Student (L2)
            MuZero (Atari) = MuZero
            SimCLR (ResNet-50 4x) = SimCLR
            ELECTRA-Large = ELECTRA
            Meta Pseudo Labels (EfficientNet-L2) = Meta Pseudo Labels
            BlenderBot (9.4B) = Generative BST
            Conformer (L) = Conformer
            DETR (ResNet-50) = DETR
            GPT-3 (175B) = GPT-3 175B (davinci)
            DeBERTa-1.5B = DeBERTa
            wav2vec 2.0 LARGE = wave2vec 2.0 LARGE
            ViT-H/14 = ViT-Huge/14
            Switch-C = Switch
            SEER (RegNetY-256GF) = SEER
            DINO (ViT-B/8) = ViT + DINO
            ADM (ImageNet 256) = ADM
            CoAtNet-7 = CoAtNet
            HuBERT (X-Large) = HuBERT
            Codex-12B = Codex
            MT-NLG 530B = Megatron-Turing NLG 530B
            T0 (11B) = T0-XXL
            Swin V2-G = Swin Transformer V2 (SwinV2-G)
            Latent diffusion (text-to-image) = LDM-1.45B
            AlphaCode (41B) = AlphaCode
            Flamingo (80B) = Flamingo
            Parti (20B) = Parti
            NLLB-200 (54.5B) = NLLB
            BlenderBot 3 (175B) = BlenderBot 3
            PaLI-17B = PaLI
            Whisper (large) = Whisper
            Galactica (120B) = Galactica
            Nucleotide Transformer (2.5B) = Nucleotide Transformer
            PaLM-E (562B) = PaLM-E
            SAM (ViT-H) = Segment Anything Model
            DINOv2 (ViT-g/14) = DINOv2
            LLaVA-13B = LLaVA
            BLIP-2 = Flan T5-XXL + BLIP-2
            MusicGen (3.3B) = MusicGen
            SDXL = Stable Diffusion XL (SDXL)
            RT-2 (55B) = RT-2
            Jais-13B = Jais
            PanGu-Sigma = PanGu-Σ
            GNoME = GNoME for crystal discovery
            Aya 101 = Aya
            Nova Pro = Amazon Nova Pro
            Llama 3.3-70B = Llama 3.3
            """);

    private static final Map<String, String> CHIPS = table("""
            NVIDIA Tesla K20 = NVIDIA Tesla K20c
            NVIDIA Tesla K40 = NVIDIA Tesla K40s
            NVIDIA T4 = NVIDIA Tesla T4
            NVIDIA A10 = NVIDIA A10 PCIe
            NVIDIA A30 = NVIDIA A30 PCIe
            NVIDIA A40 = NVIDIA A40 PCIe
            NVIDIA A100 PCIe 40 GB = NVIDIA A100 PCIe
            NVIDIA A800 SXM4 80 GB = NVIDIA A800 SXM
            NVIDIA H20 = NVIDIA HGX H20
            NVIDIA GH200 96 GB = NVIDIA GH200
            NVIDIA GeForce RTX 2080 Ti = NVIDIA GeForce RTX 2080 Ti 11GB
            NVIDIA GeForce RTX 3060 12 GB = NVIDIA GeForce RTX 3060
            NVIDIA RTX 6000 Ada = NVIDIA RTX 6000 Ada Generation
            AMD Instinct MI50 = AMD Radeon Instinct MI50
            AMD Instinct MI60 = AMD Radeon Instinct MI60
            AMD Instinct MI100 = AMD Radeon Instinct MI100
            AMD Instinct MI250 = AMD Radeon Instinct MI250
            AMD Instinct MI250X = AMD Radeon Instinct MI250X
            Google TPU v6e = Google TPU v6e Trillium
            Google TPU v7 = Google TPU v7 Ironwood
            Intel Gaudi 2 = Intel Habana Gaudi2
            Intel Gaudi 3 = Intel Habana Gaudi3
            Graphcore GC2 = Colossus MK1 (GC2 IPU)
            Graphcore GC200 = Colossus MK2 (GC200 IPU)
            AWS Trainium = Amazon Trainium1
            AWS Trainium2 = Amazon Trainium2
            Tesla D1 = Tesla D1 Dojo
            Microsoft Maia 100 = Maia 100 (M100)
            Groq TSP v1 = GroqChip LPU v1
            Alibaba Hanguang 800 = T-Head Hanguang 800
            Baidu Kunlun 1 = Baidu Kunlun I
            Baidu Kunlun 2 = Baidu Kunlun II
            Apple M1 = Apple M1 16GB
            Apple M2 Ultra = Apple M2 Ultra 192GB
            """);

    private PeerNames() {}

    /// The folded name under which Epoch AI has this model.
    static String model(String ours) {
        return TitleKey.of(MODELS.getOrDefault(ours, ours));
    }

    /// The folded name under which Epoch AI has this chip.
    static String chip(String ours) {
        return TitleKey.of(CHIPS.getOrDefault(ours, ours));
    }

    /// Lines of `ours = theirs`.
    static Map<String, String> table(String lines) {
        return lines.lines()
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /// The things by their folded names; of two with one name the first.
    static <T> Map<String, T> byName(Iterable<T> things, Function<T, String> name) {
        Map<String, T> map = new HashMap<>();
        things.forEach(thing -> map.putIfAbsent(TitleKey.of(name.apply(thing)), thing));
        return map;
    }
}
